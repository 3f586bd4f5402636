import { hasCues } from './cues/cues.ts'
import { readSubtitles } from './cues/read-subtitles.ts'
import type { Reader } from './source-document.ts'

/** SubRip, and files like it: without numbers, with points in their times, or with words after times in brackets. */
export const subripReader: Reader = {
  name: 'SubRip subtitles',
  recognises: ({ text }) => text !== undefined && hasCues(text),
  read: (file) => readSubtitles(file, 'SubRip subtitles', false),
}
