import { toString } from 'mdast-util-to-string'
import { readDates } from '#model/date.ts'
import { languagesOf } from '#model/edition-languages.ts'
import type { Interview, InterviewEntry } from '#model/library.ts'
import { shortTitleOf } from '#model/titles.ts'
import { sortName } from './alphabetical-order.ts'
import { concordanceOf } from './concordance.ts'
import type { Corpus, Gloss } from './corpus.ts'
import { isDraftEdition } from './drafts.ts'
import { readingMinutes } from './extent.ts'
import { lastChanged } from './last-changed.ts'

/** What the pages of a library know of an interview: plain data, without its text. */
export function describeInterview(corpus: Corpus, folder: string): Interview {
  const { edition, exchanges, topics, glossary } = corpus
  const { interview, editors } = languagesOf(edition)
  return {
    folder,
    title: edition.title,
    shortTitle: shortTitleOf(edition),
    description: edition.description,
    language: interview,
    editorsLanguage: editors,
    dates: edition.recorded?.date ?? (edition.date ? readDates(edition.date) : undefined),
    minutes: readingMinutes(exchanges, edition.language),
    isDraft: isDraftEdition(corpus),
    changed: lastChanged(corpus),
    speakers: edition.speakers.map(({ key, name, familyName, role, about }) => ({
      ...{ key, name, role, about },
      familyName: familyName ?? name.split(' ').at(-1) ?? name,
    })),
    exchanges: exchanges.map(({ number, slug, title, titleLanguage }) => ({
      ...{ number, slug, title, titleLanguage },
    })),
    topics: Object.entries(topics)
      .map(([key, { label, about }]) => ({
        ...{ key, label, about },
        exchanges: exchanges.filter((one) => one.topics.includes(key)).map(({ number }) => number),
      }))
      .filter((topic) => topic.exchanges.length > 0),
    entries: [...glossary.values()].map((gloss) => describeEntry(corpus, gloss)),
  }
}

function describeEntry(corpus: Corpus, gloss: Gloss): InterviewEntry {
  const { key, label, kind, aliases, card } = gloss
  const byExchange = new Map<number, Set<string>>()
  for (const { exchange, paragraph } of concordanceOf(corpus, key)) {
    const ids = byExchange.get(exchange.number) ?? new Set()
    byExchange.set(exchange.number, ids.add(paragraph.id))
  }
  return {
    ...{ key, label, kind, aliases },
    sort: sortName(gloss),
    card: card.map((node) => toString(node)).join(' '),
    uses: [...byExchange].map(([exchange, ids]) => ({ exchange, paragraphs: [...ids] })),
  }
}
