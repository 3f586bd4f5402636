import { toString } from 'mdast-util-to-string'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { glossPath, locator, paragraphPath } from '#model/address.ts'
import { glossKinds } from '#model/gloss.ts'

/** One thing that can be found. `meta` and `filters` are what the reader sees of it and can narrow by. */
export type SearchRecord = {
  /** The address, from the root of the edition. */
  url: string
  content: string
  meta: { title: string; speaker: string; locator: string; kind: 'interview' | 'glossary' }
  filters: Record<string, string[]>
  /** Its place in the conversation. */
  sort: { order: string }
}

/** Everything that can be found: each paragraph of the interview, each entry of the glossary. */
export function searchRecords({ exchanges, glossary, topics }: Corpus): SearchRecord[] {
  const records: SearchRecord[] = []
  const add = (record: Omit<SearchRecord, 'sort'>) =>
    records.push({ ...record, sort: { order: String(records.length).padStart(6, '0') } })
  for (const { exchange, turn, paragraph } of paragraphsOf(exchanges)) {
    add({
      url: paragraphPath(exchange.slug, paragraph.id),
      content: paragraph.words.text,
      meta: {
        title: exchange.title,
        speaker: turn.by?.label ?? '',
        locator: locator(exchange.number, paragraph.id),
        kind: 'interview',
      },
      filters: {
        kind: ['interview'],
        speaker: [turn.by?.key ?? 'introduction'],
        topic: exchange.topics.map((topic) => topics[topic]?.label ?? topic),
      },
    })
  }
  for (const gloss of glossary.values()) {
    const names = [gloss.label, ...gloss.aliases, ...Object.values(gloss.native)]
    const words = gloss.body.map((node) => toString(node)).join(' ')
    add({
      url: glossPath(gloss.key),
      content: `${names.join(' · ')}. ${words}`,
      meta: { title: gloss.label, speaker: '', locator: glossKinds[gloss.kind], kind: 'glossary' },
      filters: { kind: ['glossary'] },
    })
  }
  return records
}
