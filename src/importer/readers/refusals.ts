import { pathsInZip } from '#files/zip.ts'
import { pdf, type Refusal, refusalError, rtf } from './refusal.ts'
import { refuseText } from './refusals-of-text.ts'
import type { SourceFile } from './source-document.ts'

const asText = 'Save it as text or .docx.'
const openAndSave = 'Open it in a word processor and save it as text or .docx.'
const transcribe = 'Transcribe it first, and import the transcript.'

/** The first bytes of formats that cannot be read; `at` is where they stand. */
const signatures: readonly (Refusal & { bytes: string; at?: number })[] = [
  { bytes: '{\\rtf', ...rtf },
  { bytes: '%PDF-', ...pdf },
  { bytes: 'ID3', what: 'an audio file (MP3)', advice: transcribe },
  { bytes: '\xff\xfb', what: 'an audio file (MP3)', advice: transcribe },
  { bytes: '\xff\xf3', what: 'an audio file (MP3)', advice: transcribe },
  { bytes: '\xff\xf2', what: 'an audio file (MP3)', advice: transcribe },
  { bytes: '\xff\xf1', what: 'an audio file (AAC)', advice: transcribe },
  { bytes: 'OggS', what: 'an audio or video file (Ogg)', advice: transcribe },
  { bytes: 'fLaC', what: 'an audio file (FLAC)', advice: transcribe },
  { bytes: 'FORM', what: 'an audio file (AIFF)', advice: transcribe },
  { bytes: '#!AMR', what: 'an audio file (AMR)', advice: transcribe },
  { bytes: 'WAVE', at: 8, what: 'an audio file (WAV)', advice: transcribe },
  { bytes: 'AVI ', at: 8, what: 'a video file (AVI)', advice: transcribe },
  { bytes: '\x1aE\xdf\xa3', what: 'a video file (WebM or Matroska)', advice: transcribe },
  { bytes: 'ftypM4A', at: 4, what: 'an audio file (M4A)', advice: transcribe },
  { bytes: 'ftyphei', at: 4, what: 'an image (HEIC)', advice: transcribe },
  { bytes: 'ftypavif', at: 4, what: 'an image (AVIF)', advice: transcribe },
  { bytes: 'ftyp', at: 4, what: 'a video file (MP4)', advice: transcribe },
  { bytes: '\x89PNG', what: 'an image (PNG)', advice: transcribe },
  { bytes: '\xff\xd8\xff', what: 'an image (JPEG)', advice: transcribe },
  { bytes: 'GIF8', what: 'an image (GIF)', advice: transcribe },
  { bytes: 'WEBP', at: 8, what: 'an image (WebP)', advice: transcribe },
  { bytes: 'II*\0', what: 'an image (TIFF)', advice: transcribe },
  { bytes: 'MM\0*', what: 'an image (TIFF)', advice: transcribe },
  { bytes: '\x1f\x8b', what: 'a compressed file (gzip)', advice: 'Unpack it first.' },
  { bytes: '7z\xbc\xaf', what: 'a 7z archive', advice: 'Unpack it first.' },
  { bytes: 'Rar!', what: 'a RAR archive', advice: 'Unpack it first.' },
]

/** What a ZIP is, by the path of a file in it. A Word document is none of these. */
const inZip: readonly (Refusal & { path: RegExp })[] = [
  {
    path: /^xl\//,
    what: 'a spreadsheet (Excel)',
    advice: 'Save its sheet as CSV, with columns for the speaker and the text.',
  },
  { path: /^ppt\//, what: 'a presentation (PowerPoint)', advice: asText },
  {
    path: /^META-INF\/container\.xml$/,
    what: 'an EPUB',
    advice: 'Save its text as .txt or .docx.',
  },
  {
    path: /^Index\/.*\.iwa$|^Index\.zip$/,
    what: 'a Pages document',
    advice: 'Export it as .docx.',
  },
  {
    path: /^content\.xml$/,
    what: 'an OpenDocument file (ODT)',
    advice: openAndSave,
  },
]

/**
 * Refuses what no reader reads, by its name.
 *
 * @throws {TranscriptError} that says what the file is and what to do.
 */
export function refuse(file: SourceFile): void {
  const found = file.text === undefined ? refusalOf(file.bytes) : refuseText(file)
  if (found) throw refusalError(found)
}

function refusalOf(bytes: Uint8Array): Refusal | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const isAt = (part: string, at: number) => latin1(bytes.subarray(at, at + part.length)) === part
  if (isAt('PK\x03\x04', 0)) return refusalOfZip(bytes)
  if (isAt('\xd0\xcf\x11\xe0', 0)) return refusalOfOffice(bytes)
  if (head.includes('%PDF-')) return pdf
  return signatures.find((one) => isAt(one.bytes, one.at ?? 0))
}

function refusalOfZip(bytes: Uint8Array): Refusal | undefined {
  const paths = pathsInZip(bytes)
  if (paths.includes('word/document.xml')) return undefined
  const known = inZip.find(({ path }) => paths.some((one) => path.test(one)))
  return known ?? { what: 'a ZIP archive', advice: 'Unpack it and import the transcript in it.' }
}

/** The container of old Office files, and of encrypted new ones. */
function refusalOfOffice(bytes: Uint8Array): Refusal {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (names.includes('EncryptedPackage'))
    return { what: 'an encrypted document', advice: 'Save it without a password.' }
  if (names.includes('Workbook') || names.includes('PowerPoint Document'))
    return { what: 'an old Office file (.xls or .ppt)', advice: 'Save it as CSV, text or .docx.' }
  return { what: 'an old Word document (.doc)', advice: openAndSave }
}

/** Each byte as the character of its number; the decoder would read some as others. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
