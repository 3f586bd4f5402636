import { messages } from 'virtual:messages/verify'
import { createElement } from '#browser/create-element.ts'
import type { JudgedClaim } from '#verify/claims.ts'
import type { Finding } from '#verify/verify-quotation.ts'
import { type LanguageAttributes, placeLinks, words } from './words.ts'

type Line = (string | HTMLElement)[]

/** How many other places are listed. */
const maxPlaces = 12

/** The verdict in a word or two. */
export function verdictOf({ verdict, claims }: Finding): string {
  if (verdict === 'empty') return messages.empty
  const isRight = claims.every((claim) => claim.isRight)
  const isVerbatim = verdict === 'verbatim' || verdict === 'conventions'
  return messages.verdicts[isVerbatim && !isRight ? 'misattributed' : verdict]
}

/** The sentences below the verdict: the verdict with its place, wrong claims, other places, a negation before the words. */
export function summaryOf(
  finding: Finding,
  speakers: readonly string[],
  language: LanguageAttributes,
): HTMLElement[] {
  if (finding.verdict === 'empty') return []
  const { also, cutNegation, claims } = finding
  const lines: Line[] = [
    verdictSentence(finding),
    ...claims.filter(({ isRight }) => !isRight).map((claim) => claimSentence(claim, speakers)),
  ]
  if (also.length > 0) {
    const places = placeLinks(also.slice(0, maxPlaces))
    const more = also.length - maxPlaces
    lines.push(more > 0 ? messages.alsoMore<HTMLElement>(places, more) : messages.also(places))
  }
  if (cutNegation !== undefined) lines.push(messages.cut(words(cutNegation, language)))
  const gap = messages.sentenceSeparator
  return [
    createElement('p', {}, ...lines.flatMap((line, at) => (at === 0 ? line : [gap, ...line]))),
  ]
}

function verdictSentence({ verdict, passages, differences, isOtherScript }: Finding): Line {
  const places = placeLinks(passages.map(({ paragraph }) => paragraph))
  if (verdict === 'verbatim') return messages.verbatim(places)
  if (verdict === 'conventions') return messages.conventions(places)
  if (verdict === 'altered') {
    const kinds = new Set(differences.map(({ kind }) => kind))
    const isOnly = (...some: string[]) => [...kinds].every((kind) => some.includes(kind))
    if (isOnly('punctuation', 'quotationMarks')) return messages.alteredMarks(places)
    if (isOnly('order', 'exchanges', 'speakers', 'joined')) return messages.alteredJoins(places)
    return messages.altered(places)
  }
  if (passages.length > 0) return messages.nearest(places)
  return [isOtherScript ? messages.otherScript : messages.absent]
}

function claimSentence({ claim, isKnown, actual }: JudgedClaim, speakers: readonly string[]): Line {
  if (!isKnown) return [messages.noSuchPlace(claim.raw)]
  if (claim.kind === 'reference') return messages.elsewhere(placeLinks(actual), claim.raw)
  const claimed = speakers[claim.speaker] ?? claim.raw
  const others = actual.filter(({ speaker }) => speaker !== claim.speaker)
  const speaker = speakers[others[0]?.speaker ?? -1]
  const places = placeLinks(others)
  return speaker === undefined
    ? messages.saidByNobody(places, claimed)
    : messages.saidBy(speaker, places, claimed)
}
