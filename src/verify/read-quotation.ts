import type { VerifiableText } from './verifiable-text.ts'
import { type ClaimedReference, readReferences } from './references.ts'

/** What the pasted text says about a quotation: where it is, or who said it. It concerns the words from `from` to `to`. */
export type Claim = { raw: string; from: number; to: number } & (
  { kind: 'reference'; reference: ClaimedReference } | { kind: 'speaker'; speaker: number }
)

/** A way to read the pasted text. In `text`, everything that is not quoted is blank, so that places stay the same. */
export type Reading = { text: string; asides: number[]; claims: Claim[] }

/** How many words an author may write around or between quoted words, as in `said Ilse Brandt in 2014`. */
const maxFrame = 12

/** Reads a pasted text in every way that makes sense: as a quotation throughout, and with what others wrote around it taken away. */
export function readQuotation(pasted: string, source: VerifiableText): Reading[] {
  const plain: Reading = { text: pasted, asides: [], claims: [] }
  const unmarked = withoutAttribution(pasted, source)
  const framed = withoutFrame(unmarked, source)
  return [plain, unmarked, ...(framed ? [framed] : [])].filter(
    (one, at, all) => all.findIndex(({ text }) => text === one.text) === at,
  )
}

/** Takes references, addresses, the names of speakers before their words and an attribution at the end away. */
function withoutAttribution(pasted: string, source: VerifiableText): Reading {
  const found: Found[] = []
  let text = pasted
  const blank = (from: number, to: number) => {
    text = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to)
  }
  const speakersIn = (some: string, at: number) => {
    for (const [speaker, names] of source.speakers.entries()) {
      const name = names.find((one) => hasName(some, one))
      if (name !== undefined)
        found.push({ kind: 'speaker', speaker, raw: name, at, end: at + some.length })
    }
  }
  const closing = /\(([^()]{1,600})\)[\s."”’»]*$/u.exec(text)
  const references = readReferences(text, source)
  if (
    closing &&
    (references.some(({ at }) => at > closing.index) ||
      names(source).some((name) => hasName(closing[1]!, name)))
  ) {
    speakersIn(closing[1]!, closing.index)
    blank(closing.index, text.length)
  }
  for (const { at, end, raw, reference } of references) {
    found.push({ kind: 'reference', reference, raw, at, end })
    blank(at, end)
  }
  const byline = /(?:^|["”’»\s])[—–-]{1,2}\s*([^\n]{1,120})\s*$/u.exec(text)
  if (byline && names(source).some((name) => byline[1]!.startsWith(name))) {
    speakersIn(byline[1]!, byline.index)
    blank(byline.index + (/^\S/.test(byline[0]) && !/^[—–-]/.test(byline[0]) ? 1 : 0), text.length)
  }
  for (const label of text.matchAll(/^[^\S\n]*([^\n:：]{1,60})[:：]/gmu)) {
    const speaker = source.speakers.findIndex((own) => own.includes(label[1]!.trim()))
    if (speaker < 0) continue
    const end = label.index + label[0].length
    found.push({
      kind: 'speaker',
      speaker,
      raw: label[1]!.trim(),
      at: label.index,
      end,
      isLabel: true,
    })
    blank(label.index, end)
  }
  // Brackets in which nothing is left.
  text = text.replace(/[([]\s*[,;.]?\s*[)\]]/g, (empty) => ' '.repeat(empty.length))
  return { text, asides: [], claims: claimsFrom(found, text) }
}

type Found = { raw: string; at: number; end: number; isLabel?: boolean } & (
  { kind: 'reference'; reference: ClaimedReference } | { kind: 'speaker'; speaker: number }
)

/** Decides which words each claim is about: a label, or a reference before words, those up to the next; any other, all. */
function claimsFrom(found: readonly Found[], text: string): Claim[] {
  return found.map(({ at, end, isLabel, ...claim }): Claim => {
    const same = found.filter((one) => one.kind === claim.kind)
    const leads = isLabel === true || (same.length > 1 && /^\s*$/.test(text.slice(0, same[0]!.at)))
    if (!leads) return { ...claim, from: 0, to: text.length }
    const next = same.find((one) => one.at >= end && (one.isLabel === true || !isLabel))
    return { ...claim, from: at, to: next?.at ?? text.length }
  })
}

/** Takes words away that are outside of quotation marks, if they name a speaker: `“It rang,” Brandt said. “It rang twice.”` */
function withoutFrame(reading: Reading, source: VerifiableText): Reading | undefined {
  const marks = [...reading.text.matchAll(/["“”„«»「」]/gu)].map(({ index }) => index)
  if (marks.length < 2) return undefined
  const outside: { from: number; to: number }[] = []
  for (let at = 0; at <= marks.length; at += 2)
    outside.push({ from: at === 0 ? 0 : marks[at - 1]! + 1, to: marks[at] ?? reading.text.length })
  const texts = outside.map(({ from, to }) => reading.text.slice(from, to))
  if (texts.some((text) => text.trim().split(/\s+/).length > maxFrame)) return undefined
  const said = source.speakers.flatMap((own, speaker): Claim[] => {
    const raw = own.find((name) => texts.some((text) => hasName(text, name)))
    return raw === undefined
      ? []
      : [{ kind: 'speaker', speaker, raw, from: 0, to: reading.text.length }]
  })
  if (said.length !== 1) return undefined
  let { text } = reading
  for (const { from, to } of outside)
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  return {
    text,
    asides: outside.filter((_, at) => /\S/.test(texts[at]!)).map(({ from }) => from),
    claims: [...reading.claims, ...said],
  }
}

function names({ speakers }: VerifiableText): string[] {
  return speakers.flat()
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name)
  const isLetter = (character: string) => /\p{L}/u.test(character)
  return (
    at >= 0 &&
    !isLetter(text.charAt(at - 1)) &&
    (!isLetter(text.charAt(at + name.length)) || /\p{Lo}/u.test(name))
  )
}
