import type { Step } from './align.ts'
import type { Preference } from './chain.ts'
import type { QuotedWords } from './quoted-words.ts'
import type { Claim } from './read-quotation.ts'
import type { ClaimedReference } from './references.ts'
import type { SourceParagraph, TextIndex } from './text-index.ts'

/** A claim, and the paragraphs in which the words are that it is about. `isKnown`: the edition has such a place. */
export type JudgedClaim = {
  claim: Claim
  isRight: boolean
  isKnown: boolean
  actual: SourceParagraph[]
}

/** Compares what the pasted text says about the words with where they are. Claims about words that are nowhere are left out. */
export function judgeClaims(
  claims: readonly Claim[],
  steps: readonly Step[],
  { words }: QuotedWords,
  index: TextIndex,
): JudgedClaim[] {
  return claims.flatMap((claim): JudgedClaim[] => {
    const own = steps.flatMap((step) => {
      if (step.kind !== 'match') return []
      const { start } = words[step.quoted]!
      return claim.from <= start && start < claim.to ? [index.paragraphOf[step.text]!] : []
    })
    const actual = [...new Set(own)].map((at) => index.paragraphs[at]!)
    if (claim.kind === 'speaker')
      return actual.length === 0
        ? []
        : [
            {
              claim,
              actual,
              isKnown: true,
              isRight: actual.every(({ speaker }) => speaker === claim.speaker),
            },
          ]
    const claimed = claimedParagraphs(claim.reference, index)
    const isKnown = claimed.length > 0
    if (actual.length === 0) return isKnown ? [] : [{ claim, actual, isKnown, isRight: false }]
    return [{ claim, actual, isKnown, isRight: claimed.includes(actual[0]!) }]
  })
}

/** Prefers the places that the pasted text names, if the words are in several. */
export function preferenceOf(claims: readonly Claim[], index: TextIndex): Preference {
  const places = new Set(
    claims.flatMap((claim) =>
      claim.kind === 'reference' ? claimedParagraphs(claim.reference, index) : [],
    ),
  )
  const speakers = new Set(
    claims.flatMap((claim) => (claim.kind === 'speaker' ? [claim.speaker] : [])),
  )
  return (word) => {
    const paragraph = index.paragraphs[index.paragraphOf[word]!]!
    return (places.has(paragraph) ? 0.2 : 0) + (speakers.has(paragraph.speaker) ? 0.1 : 0)
  }
}

function claimedParagraphs(
  { exchange, id, lastId = id }: ClaimedReference,
  { paragraphs }: TextIndex,
): SourceParagraph[] {
  const own = paragraphs.filter((paragraph) => paragraph.exchange === exchange)
  if (id === undefined) return own
  const first = own.findIndex((paragraph) => paragraph.id === id)
  const last = own.findIndex((paragraph) => paragraph.id === lastId)
  return first < 0 ? [] : own.slice(first, Math.max(first, last) + 1)
}
