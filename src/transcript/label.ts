/**
 * A speaker's label at the start of a line: `Lukin:`, `DR. LUKIN:`, `[00:01:23] Rozman:`, `Лукин:`, `卢金：`.
 * `rest` is what is said after it on that line; an aside before the colon, `(laughing)`, is kept with these words.
 */
export type Label = { name: string; time: string | undefined; rest: string }

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const stamp = String.raw`(?:[\[(]\s*(?<T>${time})\s*[\])]|(?<U>${time}))`
const word = String.raw`[\p{Lu}\p{Lo}\p{Lt}][\p{L}\p{M}\p{N}.'’\-]*`
const particle = String.raw`(?:van|von|der|den|de|del|della|da|di|du|la|le|al|el|bin|ibn|of|the|and)`
const name = String.raw`(?:${particle}[ \u00a0]+)*${word}(?:[ \u00a0]+(?:${word}|${particle}|\d{1,3}|#\d{1,3})){0,5}`

const pattern = new RegExp(
  String.raw`^\s*(?:${stamp.replace('T', 't1').replace('U', 't2')}\s*[-–—]?\s*)?` +
    String.raw`(?<name>${name})` +
    String.raw`(?:\s*${stamp.replace('T', 't3').replace('U', 't4')})?` +
    String.raw`(?:\s+(?<aside>\([^()]{1,60}\)|\[[^[\]]{1,60}\]))?` +
    String.raw`\s*(?<colon>[:：])(?<rest>.*)$`,
  'su',
)

/** The label that a line begins with, if it begins with something of that shape. It may still be prose: `Note: …`. */
export function labelOf(line: string): Label | undefined {
  const groups = pattern.exec(line)?.groups
  if (!groups?.['name'] || groups['rest'] === undefined) return undefined
  const { rest, aside } = groups
  // `http://`, `Mark 3:16`
  if (rest.startsWith('//') || (/^\d/.test(rest) && /\d$/.test(groups['name']))) return undefined
  return {
    name: groups['name'].replace(/[\s\u00a0]+/g, ' '),
    time: groups['t1'] ?? groups['t2'] ?? groups['t3'] ?? groups['t4'],
    rest: [aside, rest.trim()].filter(Boolean).join(' '),
  }
}

const titles =
  /^(?:dr|prof|professor|sir|lord|lady|dame|amb|ambassador|sen|senator|rep|gov|gen|col|capt|hon|rev|fr|judge|justice|president|minister|д-р|проф)\.?[ \u00a0]+/iu

/**
 * A label without titles, numbers and capitals, so that `DR. LUKIN` and `Lukin`, `Q1` and `Q2` are one. `Mr` and `Mrs` stay:
 * they may be all that tells two people apart.
 */
export function normalName(label: string): string {
  let bare = label.trim()
  for (let before = ''; before !== bare;) [before, bare] = [bare, bare.replace(titles, '')]
  return bare
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(mr|mrs|ms|miss)\.?[ \u00a0]+/, '$1 ')
    .replace(/^(q|a|question|answer)[ \u00a0]*\d+$/, '$1')
}

/** The words that stand before a colon at the start of a line and are nobody's name. */
export const notNames: ReadonlySet<string> = new Set(
  `note notes first second third fourth fifth finally firstly secondly thirdly example examples however again also but and
   so yes no warning update editor's caption source sources figure table photo date time place location subject re from to
   cc summary abstract introduction background conclusion keywords title remember result problem chapter part step
   therefore moreover besides otherwise still then now today yesterday tomorrow here there this that these those`.split(
    /\s+/,
  ),
)
