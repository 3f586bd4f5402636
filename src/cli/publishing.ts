import type { Corpus } from '#corpus/corpus.ts'
import { draftAddresses, draftParagraphs, isPublishedExchange } from '#corpus/drafts.ts'
import { wordsIn } from '#corpus/extent.ts'
import { plural } from '#messages/en/numbers.ts'
import { addressRange } from '#model/paragraph-address.ts'
import { exchangePath } from '#model/paths.ts'

/** What becomes permanent: each exchange with its address and its references, and the other addresses. */
export function printDrafts(corpus: Corpus): string {
  const { exchanges, ledger } = corpus
  const lines = exchanges.flatMap((exchange) => {
    const ids = draftParagraphs(corpus, exchange)
    const isNew = !isPublishedExchange(ledger, exchange)
    if (ids.length === 0 && !isNew) return []
    const { number, slug } = exchange
    return [`  ${exchangePath(slug)}  ${referencesOf(number, ids)}${isNew ? '' : ' (new in it)'}`]
  })
  const others = draftAddresses(corpus).filter(
    (one) => !/^\/(?:exchanges|embed|cite|read|questions|\d+)\/./.test(one),
  )
  const count = (kind: RegExp) => others.filter((one) => kind.test(one)).length
  const notes = draftAddresses(corpus).filter((one) => /^\/exchanges\/.*#n-/.test(one)).length
  const counts = [
    counted(notes, { one: '# note', other: '# notes' }),
    counted(count(/^\/glossary\/./), { one: '# entry', other: '# entries' }),
    counted(count(/^\/bibliography\/#/), { one: '# work', other: '# works' }),
    counted(count(/^\/topics\/./), { one: '# topic', other: '# topics' }),
    counted(count(/^\/timeline\/#/), { one: '# event', other: '# events' }),
  ].filter((part) => part !== '')
  return [
    ...(lines.length > 0 ? ['These addresses and references become permanent:', ...lines] : []),
    counts.length > 0 ? `and those of ${new Intl.ListFormat('en').format(counts)}.` : '',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** What an editor may regret once it is permanent. */
export function regrets(corpus: Corpus): string[] {
  const { edition, ledger } = corpus
  const fresh = corpus.exchanges.filter(
    (one) => one.number > 0 && !isPublishedExchange(ledger, one),
  )
  const untitled = fresh.filter((one) => !hasTitle(one))
  const short = fresh.filter((one) => wordsIn(one) < 100)
  const cutOff = fresh.filter(({ slug }) => slug.length > 50 || /^exchange(?:-\d+)?$/.test(slug))
  const unnamed = edition.speakers.filter(({ name }) =>
    /^(?:(?:unknown )?speaker\b|spk_?\d|[?\d])/i.test(name),
  )
  return [
    ...(untitled.length > 0
      ? [
          `${ofNumbers(untitled)} without a title. Titles can be changed later, but addresses come from the first words: npm run exchanges -- title`,
        ]
      : []),
    ...(fresh.length > 20 && short.length > fresh.length / 2
      ? [
          `${short.length} of ${fresh.length} exchanges have fewer than 100 words. Published exchanges cannot be joined: npm run exchanges -- suggest`,
        ]
      : []),
    ...(cutOff.length > 0
      ? [`${ofNumbers(cutOff)} with an address that says little: /exchanges/${cutOff[0]!.slug}/`]
      : []),
    ...unnamed.map(({ name }) => `A speaker is called “${name}”. Citations have the name.`),
    ...(edition.title === 'Untitled interview'
      ? ['The edition has no title. It is in every citation: `title` in edition.yaml']
      : []),
    ...(edition.date === undefined
      ? ['It is not known when the interview was published: `date` in edition.yaml']
      : []),
  ]
}

/** Whether an exchange has a title by the editors, which is not only the first words of its question. */
function hasTitle(exchange: Corpus['exchanges'][number]): boolean {
  const title = exchange.title.replace(/\s*…$/, '')
  const opening = exchange.turns[0]?.paragraphs[0]?.words.text ?? ''
  return !opening.replace(/\s+/g, ' ').startsWith(title)
}

function referencesOf(number: number, ids: readonly string[]): string {
  const kinds = [...new Set(ids.map((id) => id[0]))]
  return kinds
    .map((kind) => ids.filter((id) => id.startsWith(kind ?? '')))
    .map((list) => addressRange(number, list[0]!, list.at(-1)!))
    .join(', ')
}

function ofNumbers(exchanges: readonly { number: number }[]): string {
  const few = exchanges.slice(0, 8).map(({ number }) => String(number))
  const more = exchanges.length - few.length
  const list = new Intl.ListFormat('en').format([...few, ...(more > 0 ? [`${more} more`] : [])])
  return `${exchanges.length === 1 ? 'Exchange' : 'Exchanges'} ${list}`
}

function counted(count: number, forms: { one: string; other: string }): string {
  return count === 0 ? '' : plural(count, forms)
}
