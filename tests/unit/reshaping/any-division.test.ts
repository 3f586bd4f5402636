import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExchangeFile, turnsIn } from '#reshaping/exchange-file.ts'
import { mergeShapes, moveTurns, type Shape, splitShape, unchanged } from '#reshaping/shape.ts'
import type { Sources } from '#reshaping/compose.ts'
import { after, editions, sourcesOf, textsOf } from './editions.ts'

const step = fc.record({
  kind: fc.constantFrom('merge', 'split', 'back', 'on'),
  exchange: fc.nat({ max: 200 }),
  turn: fc.nat({ max: 8 }),
  span: fc.integer({ min: 2, max: 4 }),
})

/** Edits that make no sense in an edition, such as splitting an exchange of one turn, change nothing. */
function changed(
  sources: Sources,
  { kind, exchange, turn, span }: typeof step extends fc.Arbitrary<infer T> ? T : never,
): Shape[] | undefined {
  const shapes = unchanged(sources.exchanges)
  const spoken = sources.exchanges.filter(({ number }) => number > 0)
  const file = spoken[exchange % spoken.length]!
  const turns = turnsIn(file)
  const start = turns[turn % Math.max(1, turns.length)]?.paragraphs[0]?.id
  const { number } = file
  if (kind === 'merge') {
    const numbers = spoken
      .slice(spoken.indexOf(file))
      .slice(0, span)
      .map((one) => one.number)
    return numbers.length < 2 ? undefined : mergeShapes(shapes, numbers)
  }
  if (start === undefined || turns.length < 2) return undefined
  const isFirst = start === turns[0]!.paragraphs[0]!.id
  const isLast = start === turns.at(-1)!.paragraphs[0]!.id
  if (kind === 'split') return isFirst ? undefined : splitShape(shapes, number, start)
  if (kind === 'back')
    return isLast || number === 1 ? undefined : moveTurns(shapes, number, start, number - 1)
  return isFirst || file === spoken.at(-1)
    ? undefined
    : moveTurns(shapes, number, start, number + 1)
}

/** What is spoken, and on which words there are marks and notes, in text order, apart from the division into exchanges. */
function spokenIn(exchanges: readonly ExchangeFile[]) {
  return exchanges.flatMap((file) => {
    const notes = new Map(
      file.blocks.flatMap((one) =>
        one.type === 'note' ? [[one.key, one.source.replace(/^.*\n/, '')] as const] : [],
      ),
    )
    return turnsIn(file).map(({ kind, paragraphs, source, keys }) => ({
      kind,
      words: paragraphs.map(({ text }) => text),
      written: source.replaceAll(/\{#[^}]*\}/g, ''),
      notes: keys.map(({ key }) => stable(notes.get(key))),
    }))
  })
}

/** The text of a note without references, which change. */
function stable(note: string | undefined): string | undefined {
  return note?.replaceAll(/\d+\.[PQA]\d+/g, 'there')
}

describe.each(editions)('in the edition %s', (name) => {
  test('words, their order, their marks and notes survive any changes', async () => {
    const given = await sourcesOf(name)
    const before = spokenIn(given.exchanges)
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        let sources = given
        for (const one of steps) {
          const shapes = changed(sources, one)
          if (shapes) ({ sources } = after(sources, shapes))
        }
        expect(spokenIn(sources.exchanges)).toEqual(before)
        expect(sources.exchanges.map(({ number }) => number)).toEqual(
          sources.exchanges.map((_, index) => index + given.exchanges[0]!.number),
        )
        const paths = sources.exchanges.map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
      }),
      { numRuns: 8 },
    )
  }, 90_000)

  test('what is merged and split again at the same place is as before', async () => {
    const given = await sourcesOf(name)
    const spoken = given.exchanges.filter(({ number }) => number > 0)
    for (const [index, second] of spoken.slice(0, 8).entries()) {
      const first = spoken[index - 1]
      const start = turnsIn(second)[0]?.paragraphs[0]?.text
      if (!first || start === undefined || hasOwnNumbers(first) || hasOwnNumbers(second)) continue
      const merged = after(
        given,
        mergeShapes(unchanged(given.exchanges), [first.number, second.number]),
      )
      const turn = merged.reshaping.renumbered.addresses.get(`${second.number}.${idOf(second)}`)!
      const split = after(
        merged.sources,
        splitShape(
          unchanged(merged.sources.exchanges),
          first.number,
          turn.split('.')[1]!.toLowerCase(),
          {
            slug: second.slug,
          },
        ),
      )
      expect(keepable(textsOf(split.sources))).toEqual(keepable(textsOf(given)))
    }
  }, 60_000)
})

function idOf(file: ExchangeFile): string {
  return turnsIn(file)[0]!.paragraphs[0]!.id.toUpperCase()
}

/** Whether paragraphs were inserted or withdrawn, as only in published exchanges. */
function hasOwnNumbers({ head }: ExchangeFile): boolean {
  return /^(?:inserted|withdrawn):/m.test(head)
}

/**
 * The files without what one exchange cannot keep of two: titles, summaries, the order of topics, and what is said of an exchange by
 * its number.
 */
function keepable(texts: ReadonlyMap<string, string>): [string, string][] {
  return [...texts]
    .map(([path, text]): [string, string] => [
      path,
      path.startsWith('exchanges/')
        ? text
            .replace(/^(?:title|summary|reply): .*\r?\n/gm, '')
            .replace(/^topics: \[(.*)\]/m, (_, keys: string) => keys.split(', ').sort().join())
        : text.replace(/(?<=\bexchange:? )\d+/g, 'N'),
    ])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
