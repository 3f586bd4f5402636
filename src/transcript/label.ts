/**
 * A speaker's label at the start of a line: `Lukin:`, `DR. LUKIN:`, `[00:01:23] Rozman:`, `d'Alembert:`, `Лукин:`, `卢金：`.
 * `rest` is what is said after it on that line; an aside before the colon, `(laughing)`, is kept with these words.
 */
export type Label = { name: string; time: string | undefined; rest: string }

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const stamp = String.raw`(?:[\[(]\s*(?<T>${time})\s*[\])]|(?<U>${time}))`

const apostrophe = `'’‘ʼʻʿʾ`
const capital = String.raw`[\p{Lu}\p{Lt}\p{Lo}]`
/** What a word of a name begins with before its capital: `d'Alembert`, `al-Sayyid`, `ʿAlī`, `deSilva`. */
const prefix = String.raw`[${apostrophe}]?(?:\p{Ll}{1,4}[${apostrophe}\-‐‑]){0,2}[${apostrophe}]?\p{Ll}{0,3}`
const word = String.raw`${prefix}${capital}[\p{L}\p{M}\p{N}.${apostrophe}\-‐‑_·・\u200c\u200d]*`
const particle = String.raw`(?:van|von|vom|der|den|de|del|della|di|da|das|do|dos|du|la|le|al|el|bin|bint|ibn|abu|ould|ten|ter|zu|zum|zur|af|av|st|san|y|e|of|the|and|[’']t)`
const name = String.raw`(?:${particle}[ \u00a0]+)*${word}(?:[ \u00a0]+(?:${word}|${particle}|\d{1,3}|#\d{1,3})){0,5}`

const pattern = labelPattern(name)

/** The label that a line begins with, if it begins with something of that shape. It may still be prose: `Note: …`. */
export function labelOf(line: string): Label | undefined {
  const label = readLabel(line, pattern)
  if (!label || isTooLong(label.name)) return undefined
  // `http://`, `Mark 3:16`
  if (label.rest.startsWith('//') || (/^\d/.test(label.rest) && /\d$/.test(label.name)))
    return undefined
  return label
}

/**
 * A pattern for lines that begin with a label.
 *
 * @param names a pattern for the name in it.
 * @param flags `i` where capitals do not count.
 */
export function labelPattern(names: string, flags = ''): RegExp {
  return new RegExp(
    String.raw`^[\s\u200e\u200f]*(?:${stamp.replace('T', 't1').replace('U', 't2')}\s*[-–—]?\s*)?` +
      String.raw`(?<name>${names})` +
      String.raw`(?:\s*${stamp.replace('T', 't3').replace('U', 't4')})?` +
      String.raw`(?:\s+(?<aside>\([^()]{1,60}\)|\[[^[\]]{1,60}\]))?` +
      String.raw`[\s\u200e\u200f]*[:：﹕](?<rest>.*)$`,
    `su${flags}`,
  )
}

/** Reads a line by such a pattern. */
export function readLabel(line: string, by: RegExp): Label | undefined {
  const groups = by.exec(line)?.groups
  if (!groups?.['name'] || groups['rest'] === undefined) return undefined
  const { rest, aside } = groups
  return {
    name: groups['name'].replace(/[\s\u00a0]+/g, ' '),
    time: groups['t1'] ?? groups['t2'] ?? groups['t3'] ?? groups['t4'],
    rest: [aside, rest.trim()].filter(Boolean).join(' '),
  }
}

/** Where words have no spaces between them, half a sentence may stand before a colon. */
function isTooLong(label: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(label) && label.length > 16
}

/**
 * What a line says before its first colon, whatever it looks like; undefined where that is no name of any kind: nothing, a
 * time, the beginning of a web address, a sentence.
 */
export function openingOf(line: string): string | undefined {
  const opening = /^[^:：﹕]{1,60}(?=[:：﹕](?!\/\/))/u.exec(line.trim())?.[0].trim()
  if (opening === undefined || !/\p{L}/u.test(opening)) return undefined
  return /[.!?…。！？]\s|[!?…。！？；;]/u.test(opening) ? undefined : opening
}

const titles =
  /^(?:dr|prof|professor|sir|lord|lady|dame|amb|ambassador|sen|senator|rep|gov|gen|col|capt|hon|rev|fr|judge|justice|president|minister|д-р|проф)\.?[ \u00a0]+/iu

/** A label as it is written, but for capitals, composed letters, forms of the apostrophe and the width of spaces. */
export function literalName(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .trim()
    .toLowerCase()
}

/**
 * A label without titles, numbers and capitals, so that `DR. LUKIN` and `Lukin`, `Q1` and `Q2` are one. `Mr` and `Mrs` stay:
 * they may be all that tells two people apart.
 */
export function normalName(label: string): string {
  let bare = literalName(label)
  for (let before = ''; before !== bare;) [before, bare] = [bare, bare.replace(titles, '')]
  return bare.replace(/^(mr|mrs|ms|miss)\.? /, '$1 ').replace(/^(q|a|question|answer) *\d+$/, '$1')
}

/** Whether a label is written as the name of a person is, in two words at least: `Maria Petrova`, `Jean d'Alembert`. */
export function isFullName(label: string): boolean {
  return fullName.test(label)
}

const casedWord = word.replace(capital, String.raw`\p{Lu}`)
const fullName = new RegExp(`^${casedWord}(?: ${casedWord}){1,3}$`, 'u')

/** The words that stand before a colon at the start of a line and are rarely anybody's name. */
export const notNames: ReadonlySet<string> = new Set(
  `note notes first second third fourth fifth finally firstly secondly thirdly example examples however again also but and
   so yes no warning update editor's caption source sources figure table photo date time place location subject re from to
   cc summary abstract introduction background conclusion keywords title remember result problem chapter part step
   therefore moreover besides otherwise still then now today yesterday tomorrow here there this that these those`.split(
    /\s+/,
  ),
)
