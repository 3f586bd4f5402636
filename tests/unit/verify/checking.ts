import type { VerifiableText } from '#verify/verifiable-text.ts'
import { indexText } from '#verify/text-index.ts'
import { type Finding, verifyQuotation } from '#verify/verify-quotation.ts'

/** A paragraph for a test: its id, who says it, and its words. */
export type Said = readonly [id: string, speaker: number, text: string]

/** An interview by Marsh with Brandt, from the paragraphs of each exchange. */
export function textOf(...exchanges: (readonly Said[])[]): VerifiableText {
  return {
    speakers: [
      ['Edith Marsh', 'Marsh'],
      ['Ilse Brandt', 'Brandt'],
    ],
    exchanges: exchanges.map((paragraphs, at) => [
      at + 1,
      `exchange-${at + 1}`,
      `${at + 1}. Title`,
      paragraphs.map(([id, speaker, text]) => [id, speaker, text]),
    ]),
  }
}

/** Checks quotations against a text. */
export function checkIn(text: VerifiableText): (quotation: string) => Finding {
  const index = indexText(text)
  return (quotation) => verifyQuotation(quotation, index)
}

/** The conventions of a finding, each once. */
export function conventionsOf({ conventions }: Finding): string[] {
  return [...new Set(conventions.map(({ kind }) => kind))].sort()
}

/** The differences of a finding, without their places. */
export function differencesOf({ differences }: Finding): object[] {
  return differences.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'at')),
  )
}

/** The places of a finding. */
export function placesOf({ passages }: Finding): string[] {
  return [...new Set(passages.map(({ paragraph }) => paragraph.address))]
}
