import type { Topics } from '#model/topic.ts'
import { freeSlug } from '#model/slug.ts'
import type { Files } from '#files/write-together.ts'
import { type Block, type ExchangeFile, wordsIn } from './exchange-file.ts'
import { withKeys } from './note-keys.ts'
import { withExchangeNumbers, withReferences } from './references.ts'
import { isAsBefore, type Renumbered, renumber } from './renumber.ts'
import { headOf } from './shape-head.ts'
import type { Shape } from './shape.ts'
import { slugFor } from './slug.ts'

/** The files of an edition that refer to its exchanges, as they are. */
export type Sources = {
  exchanges: readonly ExchangeFile[]
  /** The text of every other file of the editors, by its path. */
  others: ReadonlyMap<string, string>
  topics: Topics
  /** Slugs that were published: they cannot be used for something else. */
  taken: ReadonlySet<string>
}

/** Everything that a new division into exchanges changes. */
export type Reshaping = {
  /** The files to write, and those to remove. */
  files: Files
  renumbered: Renumbered
  /** The exchanges whose text, title or address on the site is new. */
  changed: readonly ChangedExchange[]
  /** How many references change in each file, by its path. */
  references: ReadonlyMap<string, number>
  /** What the editor has to know, such as a title that is not kept. */
  remarks: readonly string[]
}

export type ChangedExchange = {
  number: number
  path: string
  /** The numbers of the exchanges that its turns are from. */
  from: readonly number[]
  words: number
}

/** Makes the files of a new division into exchanges. Only what changes is written. */
export function compose(shapes: readonly Shape[], sources: Sources): Reshaping {
  const { exchanges: old } = sources
  const renumbered = renumber(shapes, old)
  const files = new Map<string, string | undefined>()
  const paths = new Set<string>()
  const references = new Map<string, number>()
  const changed: ChangedExchange[] = []
  const remarks: string[] = []
  const slugs = new Set(shapes.flatMap(({ from, slug }) => slug ?? from[0]?.slug ?? []))
  for (const [index, shape] of shapes.entries()) {
    const number = renumbered.numbers[index]!
    const base = shape.from[0]
    const slug = nameOf(shape, slugs, sources.taken)
    const digits =
      base?.digits ?? old.find((one) => one.number === shape.blocks[0]?.of)?.digits ?? 2
    const path = `exchanges/${String(number).padStart(digits, '0')}-${slug}.mdx`
    paths.add(path)
    const made = headOf(shape, { number, files: old, topics: sources.topics, renumbered })
    remarks.push(...made.remarks)
    const head = withReferences(made.head, renumbered)
    const body = bodyOf(shape, old, renumbered)
    const source = head.text + body.text
    const count = head.count + body.count
    if (count > 0) references.set(path, count)
    if (path === base?.path && source === textOf(base)) continue
    files.set(path, source)
    if (!isAsBefore(shape) || shape.title !== undefined || slug !== base?.slug)
      changed.push({
        ...{ number, path },
        from: [...new Set(shape.blocks.map(({ of }) => of))],
        words: wordsIn(shape.blocks),
      })
  }
  const removed = old.map(({ path }) => path).filter((path) => !paths.has(path))
  for (const [path, source] of sources.others) {
    const { text, count } = rewritten(path, source, renumbered)
    if (count === 0) continue
    files.set(path, text)
    references.set(path, count)
  }
  return {
    files: new Map([...removed.map((path) => [path, undefined] as const), ...files]),
    ...{ renumbered, changed, references, remarks },
  }
}

/** The text of the file as it was taken apart. */
export function textOf({ head, blocks, tail }: ExchangeFile): string {
  return head + blocks.map(({ gap, source }) => gap + source).join('') + tail
}

function rewritten(path: string, source: string, renumbered: Renumbered) {
  const prose = withReferences(source, renumbered)
  if (!/\.ya?ml$/.test(path)) return prose
  const { text, count } = withExchangeNumbers(prose.text, renumbered)
  return { text, count: prose.count + count }
}

function nameOf(shape: Shape, slugs: Set<string>, taken: ReadonlySet<string>): string {
  const given = shape.slug ?? shape.from[0]?.slug
  if (given !== undefined) return given
  const slug = freeSlug(slugFor(shape), new Set([...slugs, ...taken]))
  slugs.add(slug)
  return slug
}

/** The blocks of an exchange as text, with the line breaks that were between them. */
function bodyOf({ blocks, from }: Shape, old: readonly ExchangeFile[], renumbered: Renumbered) {
  if (blocks.length === 0) return { text: from[0]?.tail ?? '', count: 0 }
  let count = 0
  let text = ''
  for (const [index, block] of blocks.entries()) {
    const file = old.find(({ number }) => number === block.of)
    const followed = followsInFile(file, blocks[index - 1], block)
    const lead = (from[0] ?? file)?.lead ?? '\n\n'
    const ending = file?.ending ?? '\n'
    text += index === 0 ? lead : followed ? block.gap : ending + ending
    const keyed = withKeys(block, renumbered.keys.get(block.of) ?? new Map<string, string>())
    const own =
      block.type === 'note' ? withReferences(keyed, renumbered) : { text: keyed, count: 0 }
    text += own.text
    count += own.count
  }
  const last = old.find(({ number }) => number === blocks.at(-1)?.of)
  const isLast = last?.blocks.at(-1) === blocks.at(-1)
  const ending = last?.ending ?? '\n'
  return { text: text + (isLast ? last!.tail : ending), count }
}

function followsInFile(
  file: ExchangeFile | undefined,
  before: Block | undefined,
  block: Block,
): boolean {
  const at = file?.blocks.indexOf(block) ?? -1
  return at > 0 && file?.blocks[at - 1] === before
}
