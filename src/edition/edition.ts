import { type Apparatus, apparatusOf } from '#corpus/apparatus.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { type Extent, extentsOf } from '#corpus/extent.ts'
import { readEdition } from '#reading/read-edition.ts'
import { renderProse } from '#directives/render-prose.ts'
import { glossPath, workPath } from '#model/address.ts'
import type { Nodes } from 'mdast'
import exchangeModules from 'virtual:edition/exchanges'
import { base, contentDir } from 'virtual:edition-settings'

let corpus: Promise<Corpus> | undefined

/** The edition, read once. The development server reloads this module when the content changes. */
export function getCorpus(): Promise<Corpus> {
  return (corpus ??= load())
}

/**
 * The exchange of that number.
 *
 * @throws if there is none: pages are made from the corpus, so this is a bug.
 */
export async function getExchange(number: number): Promise<Exchange> {
  const exchange = numbersOf(await getCorpus()).get(number)
  if (!exchange)
    throw new Error(`Unexpected exchange number ${number}, expected one of the edition`)
  return exchange
}

/** The words of an exchange as a component. */
export async function getWords({ slug }: Exchange) {
  const words = Object.hasOwn(exchangeModules, slug) ? exchangeModules[slug] : undefined
  if (!words) throw new Error(`Unexpected exchange "${slug}", expected it among the exchanges`)
  return (await words()).Content
}

/** The notes, citations and terms of an exchange. */
export async function getApparatus(number: number): Promise<Apparatus> {
  const corpus = await getCorpus()
  const exchange = await getExchange(number)
  const known = apparatuses.get(exchange)
  if (known) return known
  const apparatus = apparatusOf(exchange, corpus)
  apparatuses.set(exchange, apparatus)
  return apparatus
}

const apparatuses = new WeakMap<Exchange, Apparatus>()

/** Where an exchange begins and ends in the whole text. Computed once for all exchanges. */
export async function getExtent(number: number): Promise<Extent> {
  const { exchanges } = await getCorpus()
  const known = extents.get(exchanges) ?? extentsOf(exchanges)
  extents.set(exchanges, known)
  return known.get(number) ?? { from: 0, to: 1000 }
}

const extents = new WeakMap<readonly Exchange[], ReadonlyMap<number, Extent>>()

/** An address of the edition, as a link of this site. */
export function href(path: string): string {
  return base.slice(0, -1) + path
}

/** The path of a page, without the base path of the site. */
export function pathOf({ pathname }: URL): string {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname
}

/** An address of the edition in full; without a site of its own, as a link of this site. */
export function absolute(path: string, site: URL | undefined): string {
  return site ? new URL(href(path), site).href : href(path)
}

/** Renders editorial prose as HTML, with links for terms and citations. */
export function prose(nodes: readonly Nodes[]): string {
  return renderProse(nodes, (name, key) => href(name === 'term' ? glossPath(key) : workPath(key)))
}

/** A page asks for its exchange once for every mark on it; looking it up must not grow with the edition. */
function numbersOf(corpus: Corpus): ReadonlyMap<number, Exchange> {
  const known = numbers.get(corpus)
  if (known) return known
  const byNumber = new Map(corpus.exchanges.map((exchange) => [exchange.number, exchange]))
  numbers.set(corpus, byNumber)
  return byNumber
}

const numbers = new WeakMap<Corpus, ReadonlyMap<number, Exchange>>()

async function load(): Promise<Corpus> {
  const { corpus } = await readEdition(contentDir)
  if (!corpus)
    throw new Error(`Unexpected content in ${contentDir}, expected an edition: npm run check`)
  return corpus
}
