import { isPublishedExchange } from '#corpus/drafts.ts'
import { keySchema } from '#model/key.ts'
import { indexOf, mergeShapes, moveTurns, type Shape, splitShape } from '#reshaping/shape.ts'
import { freeSlug, slugOfTitle } from '#model/slug.ts'
import type { Output } from '../command.ts'
import { CommandError } from '../command-error.ts'
import type { Given } from './exchanges.ts'
import { numberIn, numbersIn, turnIn } from './parse-operands.ts'
import { explained, open, type Opened, runReshaping } from './run-reshaping.ts'

/** `merge 4 5` */
export async function merge({ operands, ...given }: Given, output: Output): Promise<void> {
  const numbers = numbersIn(operands)
  if (numbers.length === 0) throw tooFew('merge', 'numbers of exchanges such as 4 5 or 4-7')
  await change(given, output, ({ shapes }) => mergeShapes(shapes, numbers))
}

/** `split 7 --at q2` */
export async function split({ operands, ...given }: Given, output: Output): Promise<void> {
  const number = numberIn(operands[0], 'split')
  refuseMore(operands, 1)
  if (given.at === undefined)
    throw tooFew('split', '--at with the first paragraph of a turn, such as --at q2')
  const { id } = turnIn(given.at, number)
  const { title: text } = given
  const name = { title: text, slug: given.slug === undefined ? undefined : slugIn(given.slug) }
  await change(given, output, ({ shapes }) => splitShape(shapes, number, id, name))
}

/** `move 7.q2 --to 6` */
export async function move({ operands, ...given }: Given, output: Output): Promise<void> {
  const [turn] = operands
  if (turn === undefined) throw tooFew('move', 'the first paragraph of a turn, such as 7.q2')
  refuseMore(operands, 1)
  const { number, id } = turnIn(turn)
  const to = numberIn(given.to, '--to')
  await change(given, output, ({ shapes }) => moveTurns(shapes, number, id, to))
}

/** `title 4 "Growing up"` */
export async function title({ operands, ...given }: Given, output: Output): Promise<void> {
  const number = numberIn(operands[0], 'title')
  const text = operands[1]?.trim()
  if (text === undefined || text === '')
    throw tooFew('title', 'a title in quotation marks after the number')
  refuseMore(operands, 2)
  await change(given, output, (opened) => titled(opened, number, text, given.slug))
}

/** Gives an exchange a title and, while it is a draft, the address that follows from it. */
export function titled(
  { state, sources, shapes }: Pick<Opened, 'state' | 'sources' | 'shapes'>,
  number: number,
  text: string,
  wanted?: string,
): Shape[] {
  const index = indexOf(shapes, number)
  const shape = shapes[index]!
  const own = shape.from[0]?.slug ?? ''
  const { ledger } = state.corpus
  if (isPublishedExchange(ledger, { slug: own })) {
    if (wanted !== undefined)
      throw new CommandError(
        `Unexpected --slug, expected none: exchange ${number} is published. To change its address: npm run addresses -- rename ${own} ${wanted}`,
      )
    return shapes.with(index, { ...shape, title: text })
  }
  const others = shapes.flatMap(({ from, slug }, at) =>
    at === index ? [] : (slug ?? from[0]?.slug ?? []),
  )
  const taken = new Set([...others, ...sources.taken])
  const slug = wanted === undefined ? slugOfTitle(text) : slugIn(wanted)
  const free = slug === undefined || number === 0 ? own : freeSlug(slug, taken)
  return shapes.with(index, { ...shape, title: text, slug: free })
}

async function change(
  { folder, typed, consent }: Pick<Given, 'folder' | 'typed' | 'consent'>,
  output: Output,
  make: (opened: Opened) => Shape[],
): Promise<void> {
  await explained(async () => {
    const opened = await open(folder)
    await runReshaping(opened, typed, make(opened), consent, output)
  })
}

function slugIn(text: string): string {
  if (keySchema.safeParse(text).success) return text
  throw new CommandError(
    `Unexpected --slug "${text}", expected lower-case letters, digits and hyphens`,
  )
}

function tooFew(command: string, expected: string): CommandError {
  return new CommandError(
    `Unexpected end of ${command}, expected ${expected}. For help: npm run exchanges -- --help`,
  )
}

function refuseMore(operands: readonly string[], most: number): void {
  const extra = operands[most]
  if (extra !== undefined) throw new CommandError(`Unexpected "${extra}", expected nothing more`)
}
