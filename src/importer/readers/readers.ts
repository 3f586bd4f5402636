import { amazonTranscribeReader } from './amazon-transcribe.ts'
import { docxReader } from './docx.ts'
import { googleSpeechReader } from './google-speech.ts'
import { htmlReader } from './html.ts'
import { jsonParagraphsReader } from './json-paragraphs.ts'
import { jsonSegmentsReader } from './json-segments.ts'
import { markdownReader } from './markdown.ts'
import type { Reader } from './source-document.ts'
import { subripReader } from './subrip.ts'
import { tableReader } from './table.ts'
import { textReader } from './text.ts'
import { webvttReader } from './webvtt.ts'

/** The readers, the most specific first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  docxReader,
  webvttReader,
  subripReader,
  amazonTranscribeReader,
  googleSpeechReader,
  jsonParagraphsReader,
  jsonSegmentsReader,
  htmlReader,
  tableReader,
  markdownReader,
  textReader,
]
