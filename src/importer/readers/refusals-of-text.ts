import { pdf, type Refusal, rtf } from './refusal.ts'
import type { SourceFile } from './source-document.ts'

const elsewhere = 'Export the transcript there as text, .srt or .vtt.'

/** Formats of text that cannot be read, or that are no transcript. */
const refusals: readonly (Refusal & { is: (text: string) => boolean })[] = [
  { is: (text) => /^\s*\{\\rtf/.test(text), ...rtf },
  { is: (text) => /^\s*%PDF-/.test(text), ...pdf },
  {
    is: (text) => /^\s*\[Script Info\]/i.test(text),
    what: 'a subtitle file in SubStation Alpha (.ass or .ssa)',
    advice: 'Save the subtitles as .srt or .vtt.',
  },
  {
    is: (text) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:\w+:)?tt\b/s.test(text),
    what: 'a subtitle file in TTML',
    advice: 'Save the subtitles as .srt or .vtt.',
  },
  {
    is: (text) => /^\s*<SAMI\b/i.test(text),
    what: 'a subtitle file in SAMI (.smi)',
    advice: 'Save the subtitles as .srt or .vtt.',
  },
  {
    is: (text) => shareOf(text, /^\{\d+\}\{\d+\}/) > 0.8,
    what: 'a subtitle file in MicroDVD (.sub), which counts frames',
    advice: 'Save the subtitles as .srt or .vtt.',
  },
  {
    is: (text) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<![^>]*>\s*)*<svg\b/.test(text),
    what: 'an image (SVG)',
    advice: 'Import the transcript as text, .docx or subtitles.',
  },
  {
    is: (text) =>
      shareOf(text, /^\[\d{1,3}:\d{2}[.:]\d{2,3}\]/) > 0.8 &&
      /^\[(?:ar|ti|al|by|length):/im.test(text),
    what: 'a file of lyrics (LRC)',
    advice: 'Save the transcript as .srt or .vtt.',
  },
  {
    is: (text) =>
      /^MIME-Version:/im.test(text.slice(0, 2000)) && /^Content-Type:/im.test(text.slice(0, 4000)),
    what: 'a message or web archive (MIME)',
    advice: 'Save the page as HTML, or the text as .txt or .docx.',
  },
  {
    is: (text) => /^\s*(?:@UTF8\s+)?@Begin\s*$/m.test(text.slice(0, 200)),
    what: 'a transcript in CHAT, the format of CLAN (.cha)',
    advice: elsewhere,
  },
  {
    is: (text) => /^\s*File type = "ooTextFile/.test(text),
    what: 'a TextGrid of Praat',
    advice: elsewhere,
  },
  {
    is: (text) => /<ANNOTATION_DOCUMENT\b/.test(text.slice(0, 4000)),
    what: 'an annotation file of ELAN (.eaf)',
    advice: elsewhere,
  },
  {
    is: (text) => /<basic-transcription\b/.test(text.slice(0, 4000)),
    what: 'a transcription of EXMARaLDA (.exb)',
    advice: elsewhere,
  },
  {
    is: (text) => /^\s*\{\s*"text"\s*:\s*"/.test(text) && /"media-time"\s*:/.test(text),
    what: 'a file of oTranscribe (.otr)',
    advice: 'Export the transcript there as Markdown or plain text.',
  },
  {
    is: isZoomChat,
    what: 'the chat of a Zoom meeting: it was written, not spoken',
    advice: 'Import the transcript of the recording (.vtt) instead.',
  },
]

/** What a text is, if it is of a kind that is not read. */
export function refuseText({ text }: SourceFile): Refusal | undefined {
  return text === undefined ? undefined : refusals.find(({ is }) => is(text))
}

/** Lines such as `00:13:46⇥Ida:⇥Hello`, or `00:13:46 From Ida to Everyone:`. */
function isZoomChat(text: string): boolean {
  const message = /^\d{2}:\d{2}:\d{2}(?:\t[^\t]{1,80}:\t|[ \t]+From .{1,80} to .{1,80}:)/i
  const [first = ''] = text.trimStart().split('\n')
  return message.test(first) && shareOf(text, message) > 0.1
}

/** The share of lines with words that match. */
function shareOf(text: string, line: RegExp): number {
  const lines = text.split('\n').filter((one) => one.trim() !== '')
  return lines.filter((one) => line.test(one)).length / Math.max(1, lines.length)
}
