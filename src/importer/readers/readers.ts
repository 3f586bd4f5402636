import { akomaNtosoReader } from './akoma-ntoso.ts'
import { amazonTranscribeReader } from './amazon-transcribe.ts'
import { docxReader } from './docx.ts'
import { editionJsonReader } from './edition-json.ts'
import { editionMarkdownReader } from './edition-markdown.ts'
import { editionTextReader } from './edition-text.ts'
import { googleSpeechReader } from './google-speech.ts'
import { htmlReader } from './html.ts'
import { jsonParagraphsReader } from './json-paragraphs.ts'
import { jsonSegmentsReader } from './json-segments.ts'
import { markdownReader } from './markdown.ts'
import { podloveXmlReader } from './podlove-xml.ts'
import type { Reader } from './source-document.ts'
import { subripReader } from './subrip.ts'
import { tableReader } from './table.ts'
import { teiReader } from './tei.ts'
import { textInXmlReader } from './text-in-xml.ts'
import { textReader } from './text.ts'
import { webvttReader } from './webvtt.ts'

/** The readers, the most specific first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  docxReader,
  webvttReader,
  subripReader,
  editionJsonReader,
  amazonTranscribeReader,
  googleSpeechReader,
  jsonParagraphsReader,
  jsonSegmentsReader,
  teiReader,
  podloveXmlReader,
  akomaNtosoReader,
  htmlReader,
  textInXmlReader,
  tableReader,
  editionMarkdownReader,
  editionTextReader,
  markdownReader,
  textReader,
]
