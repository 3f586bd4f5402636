import { expect, test } from 'vitest'
import { checkIn, textOf } from './checking.ts'

const check = checkIn(
  textOf([
    ['a1', 1, 'Bronze remembers. It rang twice, and we went home.'],
    ['a2', 1, 'The yards are closed.'],
  ]),
)

/** The passages as text: `[only in the interview]`, `<only in the quotation>`, `(context)`, `{left out}`. */
function shown(quotation: string): string {
  const around = { same: '', context: '()', missing: '[]', added: '<>', omitted: '{}' }
  return check(quotation)
    .passages.map(({ pieces }) =>
      pieces
        .map(({ kind, text }) => `${around[kind].slice(0, 1)}${text}${around[kind].slice(1)}`)
        .join(''),
    )
    .join(' / ')
}

test.each([
  ['It rang twice', 'It rang twice(, and we went home.)'],
  ['It rang once, and we', 'It rang <once> [twice], and we( went home.)'],
  ['It rang, and we', 'It rang [twice], and we( went home.)'],
  ['It rang twice, and then we went', 'It rang twice, and <then> we went( home.)'],
  ['Bronze … rang twice', 'Bronze {remembers. It} rang twice(, and we went home.)'],
  ['rang twice, and we went back home.', '(It )rang twice, and we went <back> home.'],
  ['we went home. The yards', '(It rang twice, and )we went home. / The yards( are closed.)'],
])('%s', (quotation, passages) => {
  expect(shown(quotation)).toBe(passages)
})

test.each([
  ['It; rang twice', 'It<;> rang twice(, and we went home.)'],
  ['It rang; twice', 'It rang<;> twice(, and we went home.)'],
  ['It rang twice and', 'It rang twice[,] and( we went home.)'],
  ['and we went home!', '(It rang twice, )and we went home<!>(.)'],
])('marks that differ are shown wherever they are: %s', (quotation, passages) => {
  expect(shown(quotation)).toBe(passages)
})
