import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import { indexText } from '#verify/text-index.ts'
import { verifiableText } from '#verify/verifiable-text.ts'
import { verifyQuotation } from '#verify/verify-quotation.ts'

for (const edition of ['bells', 'arabic', 'chinese', 'russian', 'bilingual', 'hostile']) {
  const { corpus } = await readEdition(`tests/editions/${edition}`)
  const index = indexText(verifiableText(corpus!))

  /** Some consecutive words of a paragraph. */
  const slices = fc
    .nat(index.key.length - 1)
    .chain((first) =>
      fc.tuple(
        fc.constant(first),
        fc.integer({ min: first + 1, max: Math.min(first + 60, paragraphOf(first).end) }),
      ),
    )

  function paragraphOf(word: number) {
    return index.paragraphs[index.paragraphOf[word]!]!
  }

  function words(from: number, to: number): string {
    return paragraphOf(from).text.slice(index.start[from], index.end[to - 1])
  }

  test(`every slice of whole words of ${edition} is verbatim, and so are its places`, () => {
    fc.assert(
      fc.property(slices, ([from, to]) => {
        const { verdict, passages, also } = verifyQuotation(words(from, to), index)
        expect(verdict).toBe('verbatim')
        const places = [...passages.map(({ paragraph }) => paragraph), ...also]
        expect(places).toContain(paragraphOf(from))
        const shown = passages.flatMap(({ pieces }) =>
          pieces.filter(({ kind }) => kind !== 'context'),
        )
        expect(shown.map(({ text }) => text).join('')).toBe(words(from, to))
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  test(`a word of ${edition} that is left out never goes unnoticed`, () => {
    fc.assert(
      fc.property(slices, fc.nat(), ([from, to], at) => {
        fc.pre(to - from > 2)
        const left = from + 1 + (at % (to - from - 2))
        const { text } = paragraphOf(from)
        const quotation = `${words(from, left)} ${text.slice(index.start[left + 1], index.end[to - 1])}`
        fc.pre(!index.paragraphs.some((paragraph) => paragraph.text.includes(quotation)))
        const { verdict, differences } = verifyQuotation(quotation, index)
        expect(['altered', 'absent']).toContain(verdict)
        if (verdict === 'altered') expect(differences.length).toBeGreaterThan(0)
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  test(`a word that is added to ${edition} never goes unnoticed`, () => {
    fc.assert(
      fc.property(slices, fc.nat(), ([from, to], at) => {
        fc.pre(to - from > 4)
        const before = from + 1 + (at % (to - from - 1))
        const { text } = paragraphOf(from)
        const quotation = `${words(from, before)} Xylograph ${text.slice(index.start[before], index.end[to - 1])}`
        const { verdict, differences } = verifyQuotation(quotation, index)
        expect(verdict).toBe('altered')
        expect(differences).toContainEqual(
          expect.objectContaining({ quoted: expect.stringContaining('Xylograph') as string }),
        )
      }),
      { numRuns: 150, seed: 7 },
    )
  })
}
