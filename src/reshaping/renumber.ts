import { paragraphIds, plainNumbering } from '#directives/paragraph-ids.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { type ExchangeFile, turnsIn } from './exchange-file.ts'
import type { Shape } from './shape.ts'

/** What a new division into exchanges changes in numbers, references and keys. */
export type Renumbered = {
  /** The new number of each shape, in their order. */
  numbers: readonly number[]
  /** The new number of each old one; of an exchange that was divided, that of its first part. */
  exchanges: ReadonlyMap<number, number>
  /** The new reference of each old one: `5.A3`. */
  addresses: ReadonlyMap<string, string>
  /** The new id of each paragraph, by its old exchange and id: `5 a3`. */
  ids: ReadonlyMap<string, string>
  /** New keys of notes, by the number of the old exchange and the old key. */
  keys: ReadonlyMap<number, ReadonlyMap<string, string>>
}

/** Numbers exchanges and their paragraphs anew, and renames keys of notes that two exchanges had which are now one. */
export function renumber(shapes: readonly Shape[], files: readonly ExchangeFile[]): Renumbered {
  const first = files[0]?.number === 0 ? 0 : 1
  const numbers = shapes.map((_, index) => first + index)
  const exchanges = new Map<number, number>()
  const addresses = new Map<string, string>()
  const ids = new Map<string, string>()
  const keys = new Map<number, Map<string, string>>()
  for (const [index, { from }] of shapes.entries())
    for (const { number } of from) exchanges.set(number, numbers[index]!)
  for (const [index, shape] of shapes.entries()) {
    const number = numbers[index]!
    const next = isAsBefore(shape) ? undefined : newIds(shape)
    for (const { of, kind, paragraphs } of turnsIn(shape))
      for (const { id } of paragraphs) {
        const now = next?.[kind].next().value ?? id
        ids.set(`${of} ${id}`, now)
        addresses.set(paragraphAddress(of, id), paragraphAddress(number, now))
      }
    renameKeys(shape, keys)
  }
  return { numbers, exchanges, addresses, ids, keys }
}

/** Whether an exchange has the blocks that it had before, and no others. */
export function isAsBefore({ from, blocks }: Shape): boolean {
  return from.length === 1 && from[0]!.blocks === blocks
}

function newIds({ from: [base] }: Shape) {
  const numbering = base?.fields ?? plainNumbering
  return { question: paragraphIds('q', numbering), answer: paragraphIds('a', numbering) }
}

/** Gives a note another key if a note of another exchange in the shape has it already. */
function renameKeys({ blocks }: Shape, keys: Map<number, Map<string, string>>): void {
  const all = new Set(blocks.flatMap((block) => (block.type === 'note' ? [block.key] : [])))
  const owner = new Map<string, number>()
  for (const block of blocks) {
    if (block.type !== 'note') continue
    const first = owner.get(block.key)
    owner.set(block.key, first ?? block.of)
    if (first === undefined || first === block.of) continue
    const own = keys.get(block.of) ?? new Map<string, string>()
    let count = 2
    while (all.has(`${block.key}-${count}`)) count++
    own.set(block.key, `${block.key}-${count}`)
    all.add(`${block.key}-${count}`)
    keys.set(block.of, own)
  }
}
