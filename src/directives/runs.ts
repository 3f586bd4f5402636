import type { PhrasingContent } from 'mdast'
import type { Mark, Paragraph } from './read-exchange.ts'

/** Words of a paragraph that are rendered as one: as one link, if they belong to a mark. */
export type Run = {
  /** The words in pieces of equal emphasis. Empty where a mark is shown by its number or symbol alone. */
  words: Words[]
  /** The mark that the words link to. Links cannot be nested, so it is only one of the marks around them. */
  mark: Mark | undefined
  /** The innermost term around the words, also where they link to another mark. */
  term: Mark | undefined
  /** Whether an earlier run belongs to the same mark. */
  continued: boolean
  /** Whether the mark ends here: the number of a note or a citation follows its last run. */
  last: boolean
}

export type Words = { text: string; emphasis: readonly Emphasis[] }

/** Kinds of emphasis around words, from the outside in. */
export type Emphasis = 'emphasis' | 'strong'

/**
 * The words of a paragraph as a row of runs, for every format in which links cannot be nested.
 *
 * An inner mark keeps its words, and the outer one is split around it. If several marks are on exactly the same words, a
 * term gets them, or else the innermost mark. A mark that has no words at its end gets a run without words there; so does
 * a term that has no words at all. Spaces around an inner mark are not words.
 */
export function runsOf(paragraph: Paragraph): Run[] {
  const groups = groupsOf(paragraph)
  const owners = ownersOf(groups)
  const runs: Run[] = []
  const begun = new Set<Mark>()
  for (const [index, { words, marks }] of groups.entries()) {
    const innermost = isBlank(words) ? undefined : marks.at(-1)
    const mark = innermost && owners.get(innermost)
    const endsHere = (one: Mark) => lastGroup(one, groups) === index
    const term = mark && marks.findLast(({ name }) => name === 'term')
    runs.push({
      words,
      mark,
      term,
      continued: mark !== undefined && begun.has(mark),
      last: mark !== undefined && isLastOf(mark, index, groups, owners),
    })
    if (mark) begun.add(mark)
    for (const one of marks.toReversed().filter((outer) => outer !== mark && endsHere(outer))) {
      // A term that has words elsewhere is seen there; notes and citations have a number at their end.
      if (one.name === 'term' && begun.has(one)) continue
      runs.push({ words: [], mark: one, term: undefined, continued: begun.has(one), last: true })
    }
  }
  return runs
}

/** Consecutive words with the same marks around them, from the outermost to the innermost. */
type Group = { words: Words[]; marks: readonly Mark[] }

function groupsOf({ node, marks }: Paragraph): Group[] {
  const groups: Group[] = []
  const byNode = new Map<PhrasingContent, Mark>(marks.map((mark) => [mark.node, mark]))
  const visit = (one: PhrasingContent, around: readonly Mark[], emphasis: readonly Emphasis[]) => {
    if (one.type === 'text') {
      // Pages preserve white space so that copied text is exact; a line break in the file is a space.
      const words = { text: one.value.replaceAll('\n', ' '), emphasis }
      const open = groups.at(-1)
      if (open?.marks === around) open.words.push(words)
      else groups.push({ words: [words], marks: around })
    } else if (one.type === 'emphasis' || one.type === 'strong') {
      for (const child of one.children) visit(child, around, [...emphasis, one.type])
    } else if ('children' in one) {
      const mark = byNode.get(one)
      const inside = mark ? [...around, mark] : around
      for (const child of one.children) visit(child, inside, emphasis)
    }
  }
  const none: readonly Mark[] = []
  for (const child of node.children) visit(child, none, [])
  return groups
}

/** For each mark, the one among those on exactly the same words that gets them. */
function ownersOf(groups: readonly Group[]): ReadonlyMap<Mark, Mark> {
  const places = new Map<Mark, string>()
  for (const [index, { words, marks }] of groups.entries()) {
    if (isBlank(words)) continue
    for (const mark of marks) places.set(mark, `${places.get(mark) ?? ''} ${index}`)
  }
  const owners = new Map<string, Mark>()
  for (const { words, marks } of groups) {
    for (const mark of isBlank(words) ? [] : marks) {
      const place = places.get(mark) ?? ''
      const known = owners.get(place)
      // Marks come from the outside in: a later one is further inside.
      if (known?.name !== 'term' || mark.name === 'term') owners.set(place, mark)
    }
  }
  return new Map([...places].map(([mark, place]) => [mark, owners.get(place) ?? mark]))
}

/** The index of the last group with words inside a mark. */
function lastGroup(mark: Mark, groups: readonly Group[]): number {
  const index = groups.findLastIndex(({ words, marks }) => !isBlank(words) && marks.includes(mark))
  return index >= 0 ? index : groups.findLastIndex(({ marks }) => marks.includes(mark))
}

/** Whether a group is the last one that belongs to a mark, and the mark has its number there. */
function isLastOf(
  mark: Mark,
  index: number,
  groups: readonly Group[],
  owners: ReadonlyMap<Mark, Mark>,
): boolean {
  const own = groups.findLastIndex(({ words, marks }) => {
    const innermost = marks.at(-1)
    return !isBlank(words) && innermost !== undefined && owners.get(innermost) === mark
  })
  return own === index && (mark.name === 'term' || lastGroup(mark, groups) === index)
}

function isBlank(words: readonly Words[]): boolean {
  return words.every(({ text }) => text.trim() === '')
}
