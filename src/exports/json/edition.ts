import { cslItem } from '#citations/csl-item.ts'
import { concordanceOf } from '#corpus/concordance.ts'
import { accountOf } from '#corpus/argument.ts'
import type { Account, Corpus, Exchange, Gloss } from '#corpus/corpus.ts'
import { proseHtml } from '#corpus/prose-html.ts'
import { sourcesOf } from '#corpus/sources.ts'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'
import {
  accountPath,
  essayPath,
  exchangePath,
  glossPath,
  notePath,
  paragraphPath,
} from '#model/paths.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { dirAttribute } from '#model/direction.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import { permanentName } from '../changes.ts'
import { addressesFrom, downloadPath, type ExportContext } from '../format.ts'
import { licenceOf } from '../licence.ts'
import type { EditionJson, ExchangeJson, GlossJson, WholeJson } from './schema.ts'
import { provenanceAsJson, spanOf } from './provenance.ts'
import { recordingAsJson } from './recording.ts'
import { unspokenAsJson } from './unspoken.ts'

/**
 * The fields about the edition, which every file has.
 *
 * @param here the path of the file, from which addresses may be relative.
 */
export function editionFields(context: ExportContext, here: string): EditionJson {
  const { corpus } = context
  const { title, description, version, language, date, source, rights, speakers } = corpus.edition
  const address = addressesFrom(context, here)
  const modified = lastChanged(corpus)
  const dir = dirAttribute(language)
  const licence = licenceOf(corpus.edition)
  return {
    $schema: address(downloadPath('edition.schema.json')),
    id: permanentName(corpus),
    url: address('/'),
    title,
    ...(description === undefined ? {} : { description }),
    version,
    ...(modified === undefined ? {} : { modified }),
    language,
    ...(dir && { direction: dir }),
    ...(date === undefined ? {} : { published: date }),
    ...(source && {
      source: {
        publication: source.publication,
        publisher: source.publisher,
        ...(source.url !== undefined && { url: source.url }),
      },
    }),
    ...provenanceAsJson(corpus.edition),
    ...(rights && { rights }),
    ...(licence && { licence }),
    ...recordingAsJson(corpus.edition, address),
    speakers: speakers.map(({ key, name, label, role, about }) => ({
      key,
      name,
      label,
      role,
      ...(about === undefined ? {} : { about }),
    })),
  }
}

/** The whole edition. */
export function wholeAsJson(context: ExportContext, here: string): WholeJson {
  const { corpus } = context
  const address = addressesFrom(context, here)
  return {
    ...editionFields(context, here),
    topics: Object.entries(corpus.topics).map(([key, { label, about }]) => ({
      key,
      label,
      ...(about === undefined ? {} : { about }),
    })),
    essays: corpus.essays.map(({ name, body }) => ({
      key: name,
      url: address(essayPath(name)),
      html: proseHtml(body, address),
    })),
    exchanges: corpus.exchanges.map((exchange) => exchangeAsJson(exchange, corpus, address)),
    glossary: [...corpus.glossary.values()].map((gloss) => glossAsJson(gloss, corpus, address)),
    timeline: (corpus.timeline?.events ?? []).map(({ key, date, body, at, sources }) => ({
      key,
      ...spanOf(date),
      html: proseHtml(body, address),
      paragraphs: at,
      sources,
    })),
    works: [...corpus.works.values()].map(cslItem),
  }
}

/** An exchange with its turns and notes. */
export function exchangeAsJson(
  exchange: Exchange,
  corpus: Corpus,
  address: (path: string) => string,
): ExchangeJson {
  const account = accountOf(corpus, exchange)
  const { number, slug, title, summary, reply, topics, turns, withdrawn, notes } = exchange
  return {
    number,
    slug,
    url: address(exchangePath(slug)),
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(reply === undefined ? {} : { reply }),
    topics,
    turns: turns.map(({ kind, by, time, paragraphs, unspoken }) => ({
      kind,
      ...(by && { speaker: by.key }),
      ...(time === undefined ? {} : { time }),
      paragraphs: paragraphs.map((one) => ({
        id: one.id,
        address: paragraphAddress(number, one.id),
        url: address(paragraphPath(slug, one.id)),
        text: one.words.text,
        ...(one.time !== undefined && { time: one.time }),
        marks: one.marks.map((mark) => markAsJson(mark, one)),
      })),
      ...unspokenAsJson(unspoken, address),
    })),
    ...unspokenAsJson(exchange.between, address),
    ...(Object.keys(withdrawn).length > 0 && {
      withdrawn: Object.entries(withdrawn).map(([id, gone]) => ({
        id,
        address: paragraphAddress(number, id),
        url: address(paragraphPath(slug, id)),
        ...gone,
      })),
    }),
    notes: [...notes.values()].map(({ key, kind, children }) => ({
      key,
      kind,
      url: address(notePath(slug, key)),
      html: proseHtml(children, address),
    })),
    ...(account && { account: accountAsJson(account, address) }),
  }
}

function accountAsJson(account: Account, address: (path: string) => string) {
  const { exchange, question, holds, parts } = account
  return {
    url: address(accountPath(exchange.slug)),
    question: proseHtml(question, address),
    holds: holds.map(({ by, body }) => ({ speaker: by.key, html: proseHtml(body, address) })),
    ...Object.fromEntries(parts.map(({ name, body }) => [name, proseHtml(body, address)])),
  }
}

function markAsJson({ name, key, locator: part, start, end }: Mark, { words }: Paragraph) {
  // Offsets in code points, which are the same in every programming language.
  const points = (offset: number) => Array.from(words.text.slice(0, offset)).length
  return {
    type: name,
    key,
    ...(part === undefined ? {} : { locator: part }),
    start: points(start),
    end: points(end),
  }
}

function glossAsJson(gloss: Gloss, corpus: Corpus, address: (path: string) => string): GlossJson {
  const { key, label, kind, aliases, wordings, native, dates, body, see } = gloss
  const uses = concordanceOf(corpus, key).map(({ exchange, paragraph }) =>
    paragraphAddress(exchange.number, paragraph.id),
  )
  return {
    key,
    url: address(glossPath(key)),
    label,
    kind,
    aliases,
    wordings,
    native,
    ...(dates && { dates: spanOf(dates) }),
    html: proseHtml(body, address),
    sources: sourcesOf(corpus, gloss).map(({ id }) => id),
    see,
    uses: [...new Set(uses)],
  }
}
