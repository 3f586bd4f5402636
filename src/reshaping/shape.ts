import { kindOf } from '#model/paragraph-address.ts'
import { type Block, type ExchangeFile, turnsIn } from './exchange-file.ts'
import { ReshapingError } from './reshaping-error.ts'

/** What an exchange is to consist of. */
export type Shape = {
  /** The exchanges that its frontmatter is from; the first gives its name. None if it is new. */
  from: readonly ExchangeFile[]
  blocks: readonly Block[]
  /** A new title. */
  title?: string | undefined
  /** A new address on the site; by default that of the first in `from`. */
  slug?: string | undefined
}

/** The exchanges as they are. */
export function unchanged(files: readonly ExchangeFile[]): Shape[] {
  return files.map((file) => ({ from: [file], blocks: file.blocks }))
}

/** One exchange instead of several consecutive ones. */
export function mergeShapes(shapes: readonly Shape[], numbers: readonly number[]): Shape[] {
  const wanted = [...new Set(numbers)].sort((a, b) => a - b)
  const places = wanted.map((number) => indexOf(shapes, number))
  const [first = 0] = places
  if (wanted.length < 2) throw new ReshapingError('Unexpected end, expected at least two exchanges')
  if (wanted[0] === 0)
    throw new ReshapingError(
      'Unexpected exchange 0, expected exchanges with turns: the introduction has no questions and answers',
    )
  if (wanted.some((number, index) => number !== wanted[0]! + index))
    throw new ReshapingError(
      `Unexpected ${wanted.join(', ')}, expected consecutive exchanges: the words stay in their order`,
    )
  const merged = shapes.slice(first, first + places.length)
  const shape: Shape = {
    from: merged.flatMap(({ from }) => from),
    blocks: merged.flatMap(({ blocks }) => blocks),
  }
  return shapes.toSpliced(first, merged.length, shape)
}

/** Two exchanges instead of one: the second begins with the turn that begins with paragraph `id`. */
export function splitShape(
  shapes: readonly Shape[],
  number: number,
  id: string,
  names: Pick<Shape, 'title' | 'slug'> = {},
): Shape[] {
  const { index, shape, turn } = turnAt(shapes, number, id)
  if (turn === turnsIn(shape)[0])
    throw new ReshapingError(
      `Unexpected ${number}.${id.toUpperCase()}, expected a later turn: exchange ${number} begins there already`,
    )
  const [before, after] = cutAt(shape.blocks, turn)
  return shapes.toSpliced(
    index,
    1,
    { ...shape, blocks: before },
    { from: [], blocks: after, ...names },
  )
}

/**
 * The turn that begins with a paragraph goes to a neighbouring exchange: to the one before, with the turns before it; to the one
 * after, with the turns after it.
 */
export function moveTurns(
  shapes: readonly Shape[],
  number: number,
  id: string,
  to: number,
): Shape[] {
  const { index, shape, turn } = turnAt(shapes, number, id)
  if (to !== number - 1 && to !== number + 1)
    throw new ReshapingError(
      `Unexpected --to ${to}, expected a neighbour of ${number}: the words stay in their order`,
    )
  const other = shapes[indexOf(shapes, to)]!
  if (to === 0)
    throw new ReshapingError(
      'Unexpected --to 0, expected an exchange with turns, not the introduction',
    )
  const turns = turnsIn(shape)
  const back = to < number
  const next = back ? turns[turns.indexOf(turn) + 1] : turn
  if (next === undefined || next === turns[0])
    throw new ReshapingError(
      `Unexpected ${number}.${id.toUpperCase()}, expected something to remain in ${number}. ` +
        `To join the two: npm run exchanges -- merge ${Math.min(number, to)} ${Math.max(number, to)}`,
    )
  const [before, after] = cutAt(shape.blocks, next)
  return back
    ? shapes.toSpliced(
        index - 1,
        2,
        { ...other, blocks: [...other.blocks, ...before] },
        { ...shape, blocks: after },
      )
    : shapes.toSpliced(
        index,
        2,
        { ...shape, blocks: before },
        { ...other, blocks: [...after, ...other.blocks] },
      )
}

/** The place of an exchange in the list. */
export function indexOf(shapes: readonly Shape[], number: number): number {
  const index = shapes.findIndex(({ from }) => from[0]?.number === number)
  if (index >= 0) return index
  const numbers = shapes.flatMap(({ from }) => from.map((file) => file.number))
  throw new ReshapingError(
    `Unexpected exchange ${number}, expected one from ${Math.min(...numbers)} to ${Math.max(...numbers)}`,
  )
}

function turnAt(shapes: readonly Shape[], number: number, id: string) {
  const index = indexOf(shapes, number)
  const shape = shapes[index]!
  const turns = turnsIn(shape)
  const turn = turns.find(({ paragraphs }) => paragraphs.some((one) => one.id === id))
  const starts = turns.flatMap(({ paragraphs }) => paragraphs[0]?.id ?? []).join(', ')
  if (!turn)
    throw new ReshapingError(
      `Unexpected ${number}.${id.toUpperCase()}, expected a paragraph of exchange ${number}. ` +
        (starts === '' ? 'It has no turns.' : `Its turns begin at ${starts}.`),
    )
  const [first] = turn.paragraphs
  if (first?.id !== id)
    throw new ReshapingError(
      `Unexpected ${number}.${id.toUpperCase()}, expected the first paragraph of a turn: it is inside the ` +
        `${kindOf(id) === 'q' ? 'question' : 'answer'} that begins at ${first?.id}. The turns of exchange ${number} begin at ${starts}.`,
    )
  return { index, shape, turn }
}

/**
 * Divides blocks before a turn, and before the headings above it. The text of a note goes where its words are: to both sides if
 * words on both have it.
 */
function cutAt(blocks: readonly Block[], turn: Block): [Block[], Block[]] {
  let cut = blocks.indexOf(turn)
  for (let at = cut - 1; at >= 0 && blocks[at]!.type !== 'turn'; at--)
    if (blocks[at]!.type === 'heading') cut = at
  const sides = [blocks.slice(0, cut), blocks.slice(cut)] as const
  const marked = sides.map(
    (side) => new Set(turnsIn({ blocks: side }).flatMap(({ keys }) => keys.map(({ key }) => key))),
  )
  const belongs = (block: Block, side: number) =>
    block.type !== 'note' || marked[side]!.has(block.key)
  const sideOf = (side: 0 | 1) => [
    ...sides[side].filter((block) => belongs(block, side)),
    ...sides[1 - side]!.filter((block) => block.type === 'note' && belongs(block, side)),
  ]
  return [sideOf(0), sideOf(1)]
}
