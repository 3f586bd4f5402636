import { type ChangeObject, diffArrays } from 'diff'
import type { AddressedParagraph } from '#corpus/corpus.ts'
import type { TranscriptParagraph } from '#transcript/read-transcript.ts'

/** A paragraph of the transcript with the matching paragraph of the exchanges. */
export type Pair = {
  spoken?: TranscriptParagraph | undefined
  written?: AddressedParagraph | undefined
  after?: AddressedParagraph | undefined
}

/** Pairs the paragraphs of both sides: first those with the same words, then similar ones between these. */
export function* pairParagraphs(
  spoken: readonly TranscriptParagraph[],
  written: readonly AddressedParagraph[],
): Generator<Pair> {
  const parts: ChangeObject<string[]>[] | undefined = diffArrays(
    spoken.map(({ text }) => text),
    written.map(({ paragraph }) => paragraph.words.text),
    { maxEditLength: 2000 },
  )
  if (!parts) {
    for (let n = 0; n < Math.max(spoken.length, written.length); n++) {
      yield { spoken: spoken[n], written: written[n] }
    }
    return
  }
  let gone: TranscriptParagraph[] = []
  let come: AddressedParagraph[] = []
  let s = 0
  let w = 0
  for (const part of parts) {
    const { length } = part.value
    if (part.removed) gone = spoken.slice(s, (s += length))
    else if (part.added) come = written.slice(w, (w += length))
    else {
      yield* pairAlike(gone, come, written[w - come.length - 1])
      gone = []
      come = []
      for (let n = 0; n < length; n++) yield { spoken: spoken[s++], written: written[w++] }
    }
  }
  yield* pairAlike(gone, come, written[w - come.length - 1])
}

/** Pairs the paragraphs between two equal ones, in order, if they share most of their words. */
function* pairAlike(
  gone: readonly TranscriptParagraph[],
  come: readonly AddressedParagraph[],
  before: AddressedParagraph | undefined,
): Generator<Pair> {
  let after = before
  let next = 0
  for (const spoken of gone) {
    const at = come.findIndex(
      (one, index) => index >= next && areAlike(spoken.text, one.paragraph.words.text),
    )
    if (at < 0) {
      yield { spoken, after }
      continue
    }
    for (const written of come.slice(next, at)) yield { written }
    yield { spoken, written: come[at] }
    after = come[at]
    next = at + 1
  }
  for (const written of come.slice(next)) yield { written }
}

function areAlike(a: string, b: string): boolean {
  const [few, many] = [new Set(a.split(/\s+/)), new Set(b.split(/\s+/))].sort(
    (one, other) => one.size - other.size,
  )
  if (!few || !many) return false
  const shared = [...few].filter((word) => many.has(word)).length
  return shared >= Math.max(1, few.size / 2) && few.size * 4 > many.size
}
