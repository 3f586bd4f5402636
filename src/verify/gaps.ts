import { unspacedScripts } from '#model/script.ts'

/** A mark of punctuation. `form` is the same for marks that are only written differently: `"` for every quotation mark. */
export type Mark = { raw: string; form: string; spaceBefore: boolean; spaceAfter: boolean }

/** What is between two words. */
export type Gap = {
  marks: Mark[]
  /** The greatest number of line breaks in a row; two or more begin a paragraph. */
  breaks: number
}

export const quote = '"'
export const dash = '-'
export const ellipsis = '…'

const quotes = /^["'“”„‟‘’‚‛«»‹›「」『』〝〞〟﹁﹂﹃﹄《》〈〉＂＇`´]$/u

const pieces = new RegExp(
  [
    // An ellipsis, alone or in brackets; the dots may have spaces between them.
    String.raw`(?<dots>[[(<‹［（〔〈]\s*(?:…+|\.\s?\.[\s.]*\.|\.{2,})\s*[\])>›］）〕〉]|…+|\.(?:[ \u00a0\u202f]?\.){2,})`,
    // Two characters that stand for one mark.
    String.raw`(?<two>''|${'``'}|,,)`,
    String.raw`(?<dash>[\p{Pd}−]+)`,
    String.raw`(?<one>[^\s\p{DI}])`,
  ].join('|'),
  'gu',
)

/** Marks of other scripts, by the mark that has the same meaning. Full-width marks are not listed. */
const sameMarks: Readonly<Record<string, string>> = {
  '。': '.',
  '､': ',',
  '、': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '٪': '%',
}

/** Reads the marks between two words. */
export function readGap(text: string): Gap {
  const marks = Array.from(text.matchAll(pieces), ({ 0: raw, index, groups }): Mark => {
    const end = index + raw.length
    return {
      raw,
      form: groups?.['dots']
        ? ellipsis
        : groups?.['two']
          ? quote
          : groups?.['dash']
            ? dash
            : formOf(raw),
      spaceBefore: /\s\p{DI}*$/u.test(text.slice(0, index)),
      spaceAfter: /^\p{DI}*\s/u.test(text.slice(end)),
    }
  })
  const breaks = (text.match(/(?:[^\S\n]*\n)+/g) ?? []).map((run) => run.split('\n').length - 1)
  return { marks, breaks: Math.max(0, ...breaks) }
}

/** Whether a mark is a bracket with which an editor inserts words. */
export function isSquare({ raw }: Mark): boolean {
  return /^[[\]［］〔〕]$/.test(raw)
}

/** Whether a text is written with spaces between words, by its first letter. */
export function isSpaced(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return !new RegExp(`[${unspacedScripts}]`, 'u').test(letter)
}

function formOf(mark: string): string {
  if (quotes.test(mark)) return quote
  return sameMarks[mark] ?? mark.normalize('NFKC')
}
