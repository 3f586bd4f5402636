/**
 * A speaker's label at the start of a line: `Moor:`, `DR. MOOR:`, `[00:01:23] Ida:`, `d'Alembert:`, `Мур:`, `穆尔：`.
 * `rest` is the text after it on that line, including an aside before the colon such as `(laughing)`.
 */
export type Label = { name: string; time: string | undefined; rest: string }

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const stamp = String.raw`(?:[\[(]\s*(?<T>${time})\s*[\])]|(?<U>${time}))`

const apostrophe = `'’‘ʼʻʿʾ`
const capital = String.raw`[\p{Lu}\p{Lt}\p{Lo}]`
/** The part of a word before its capital: `d'Alembert`, `al-Sayyid`, `ʿAlī`, `deSilva`. */
const prefix = String.raw`[${apostrophe}]?(?:\p{Ll}{1,4}[${apostrophe}\-‐‑]){0,2}[${apostrophe}]?\p{Ll}{0,3}`
const word = String.raw`${prefix}${capital}[\p{L}\p{M}\p{N}.${apostrophe}\-‐‑_·・\u200c\u200d]*`
const particle = String.raw`(?:van|von|vom|der|den|de|del|della|di|da|das|do|dos|du|la|le|al|el|bin|bint|ibn|abu|ould|ten|ter|zu|zum|zur|af|av|st|san|y|e|of|the|and|[’']t)`
const name = String.raw`(?:${particle}[ \u00a0]+)*${word}(?:[ \u00a0]+(?:${word}|${particle}|\d{1,3}|#\d{1,3})){0,5}`

const pattern = labelPattern(name)

/** The label at the start of a line, judged by its shape alone. It may still be prose: `Note: …`. */
export function labelOf(line: string): Label | undefined {
  const label = readLabel(line, pattern)
  if (!label || isTooLong(label.name)) return undefined
  // `http://`, `Mark 3:16`
  if (label.rest.startsWith('//') || (/^\d/.test(label.rest) && /\d$/.test(label.name)))
    return undefined
  return label
}

/**
 * Builds a pattern that matches a line with a label.
 *
 * @param names a pattern for the name in the label.
 * @param flags `i` to ignore case.
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

/** Parses a line with a pattern from {@link labelPattern}. */
export function readLabel(line: string, labelled: RegExp): Label | undefined {
  const groups = labelled.exec(line)?.groups
  if (!groups?.['name'] || groups['rest'] === undefined) return undefined
  const { rest, aside } = groups
  return {
    name: groups['name'].replace(/[\s\u00a0]+/g, ' '),
    time: groups['t1'] ?? groups['t2'] ?? groups['t3'] ?? groups['t4'],
    rest: [aside, rest.trim()].filter(Boolean).join(' '),
  }
}

/** In scripts without spaces between words, half a sentence before a colon could look like a name. */
function isTooLong(label: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(label) && label.length > 16
}

/**
 * The text before the first colon of a line, whatever its shape; undefined if it cannot be a name: nothing,
 * a time, the scheme of a URL, a sentence.
 */
export function openingOf(line: string): string | undefined {
  const opening = /^[^:：﹕]{1,60}(?=[:：﹕](?!\/\/))/u.exec(line.trim())?.[0].trim()
  if (opening === undefined || !/\p{L}/u.test(opening)) return undefined
  // `at 8:30`, `[crosstalk 00:10]`
  if (/\d[:：]\d/u.test(line.trim().slice(opening.length - 1, opening.length + 2))) return undefined
  return /[.!?…。！？]\s|[!?…。！？；;]/u.test(opening) ? undefined : opening
}

const titles =
  /^(?:dr|prof|professor|sir|lord|lady|dame|amb|ambassador|sen|senator|rep|gov|gen|col|capt|hon|rev|fr|judge|justice|president|minister|д-р|проф)\.?[ \u00a0]+/iu

/** Normalises case, Unicode composition, apostrophes and white space in a label. */
export function literalName(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .trim()
    .toLowerCase()
}

/**
 * A label without titles, numbers and capitals, so that `DR. MOOR` and `Moor`, `Q1` and `Q2` are one. `Mr` and `Mrs` stay:
 * they may be all that tells two people apart.
 */
export function normalName(label: string): string {
  let bare = literalName(label)
  for (let before = ''; before !== bare;) [before, bare] = [bare, bare.replace(titles, '')]
  return bare
    .replace(/^(mr|mrs|ms|miss)\.? /, '$1 ')
    .replace(/^(?:q|question)(?: *\d+)?$/, 'q')
    .replace(/^(?:a|answer)(?: *\d+)?$/, 'a')
}

/** Whether a label looks like the full name of a person: `Maria Petrova`, `Jean d'Alembert`. */
export function isFullName(label: string): boolean {
  return fullName.test(label)
}

const casedWord = word.replace(capital, String.raw`\p{Lu}`)
const fullName = new RegExp(`^${casedWord}(?: ${casedWord}){1,3}$`, 'u')

/** Words that often come before a colon at the start of a line but are rarely a name. */
export const notNames: ReadonlySet<string> = new Set(
  `note notes first second third fourth fifth finally firstly secondly thirdly example examples however again also but and
   so yes no warning update editor's caption source sources figure table photo date time place location subject re from to
   cc summary abstract introduction background conclusion keywords title remember result problem chapter part step
   therefore moreover besides otherwise still then now today yesterday tomorrow here there this that these those`.split(
    /\s+/,
  ),
)
