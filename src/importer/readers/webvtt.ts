import { readSubtitles } from './cues/read-subtitles.ts'
import type { Reader } from './source-document.ts'

/** WebVTT, whatever the file is called. */
export const webvttReader: Reader = {
  name: 'WebVTT subtitles',
  recognises: ({ text }) => text !== undefined && /^\s*WEBVTT(?:$|[\s-])/.test(text),
  read: (file) => readSubtitles(file, 'WebVTT subtitles', true),
}
