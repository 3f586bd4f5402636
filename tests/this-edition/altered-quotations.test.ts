import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import type { JudgedClaim } from '#verify/claims.ts'
import { codePoint } from '#verify/code-point.ts'
import type { Difference } from '#verify/findings.ts'
import { indexText, paragraphAtWord } from '#verify/text-index.ts'
import { verifiableText } from '#verify/verifiable-text.ts'
import { verifyQuotation } from '#verify/verify-quotation.ts'
import { conventionsOf, placesOf } from '../unit/verify/checking.ts'

const caseSchema = z.strictObject({
  quotation: z.string(),
  is: z.enum(['verbatim', 'conventions', 'altered', 'absent']),
  at: z.string().optional(),
  differs: z.array(z.string()).optional(),
  conventions: z.array(z.string()).optional(),
  claims: z.array(z.string()).default([]),
})

const file = readFileSync('tests/this-edition/altered-quotations.yaml', 'utf8')
const kinds = Object.entries(z.record(z.string(), z.array(caseSchema)).parse(parse(file)))
const { corpus } = await readEdition('content')
const index = indexText(verifiableText(corpus!))

test('there are sixty, of ten kinds', () => {
  expect(kinds.map(([, cases]) => cases.length)).toEqual(Array.from({ length: 10 }, () => 6))
})

for (const [kind, cases] of kinds)
  for (const { quotation, is, at, differs, conventions, claims } of cases)
    test(`${kind}: ${quotation.trim()}`, () => {
      const found = verifyQuotation(quotation, index)
      expect(found.verdict).toBe(is)
      if (at !== undefined) expect(placesOf(found).join(' ')).toBe(at)
      if (is === 'altered') expect(found.differences.length).toBeGreaterThan(0)
      else expect(found.differences).toEqual([])
      if (differs) expect(found.differences.map(inWords)).toEqual(differs)
      if (conventions) expect(conventionsOf(found)).toEqual(conventions)
      const wrong = found.claims.filter(({ isRight }) => !isRight)
      expect(wrong.map(claimInWords)).toEqual(claims)
    })

function claimInWords({ claim, isKnown, actual }: JudgedClaim): string {
  const [place] = actual
  const right =
    claim.kind === 'speaker'
      ? index.source.speakers[place?.speaker ?? -1]?.[1]
      : isKnown
        ? place?.address
        : 'nowhere'
  return `${claim.raw} is ${right}`
}

function inWords(one: Difference): string {
  const negation = 'negates' in one && one.negates ? ' (negation)' : ''
  const placeOf = (word: number) => paragraphAtWord(index, word).address
  switch (one.kind) {
    case 'missing':
    case 'moved':
    case 'hidden':
      return `${one.kind} ${one.text}${negation}`
    case 'added':
      return `added ${one.quoted}${negation}`
    case 'replaced':
    case 'case':
      return `${one.kind} ${one.text} by ${one.quoted}${negation}`
    case 'homoglyph':
      return `homoglyph ${one.quoted} for ${one.text} ${one.letters
        .map(({ found, expected }) => `(${codePoint(found)} for ${codePoint(expected)})`)
        .join(' ')}`
    case 'punctuation':
    case 'quotationMarks':
      return `${one.kind} after ${one.after}: ${one.quoted || 'nothing'} for ${one.text || 'nothing'}`
    default:
      return `${one.kind} ${placeOf(one.from)} ${placeOf(one.at)}`
  }
}
