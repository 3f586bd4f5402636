import type { ElementContent as HtmlContent } from 'hast'
import type { Element, ElementContent } from 'xast'
import { shortLabel } from '#citations/format-work.ts'
import { type CitedWorks, citedWorks } from '#citations/language.ts'
import { richText } from '#citations/rich-text.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { isoDate } from '#model/date.ts'
import { separated } from '#model/separated.ts'
import type { Work, WorkName } from '#model/work.ts'
import { workId } from '../ids.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x } from '../xml.ts'

/** The bibliography. The parts of each work are encoded. */
export function teiWorks(corpus: Corpus): Element | undefined {
  const { works, edition } = corpus
  if (works.size === 0) return undefined
  const { interview, ui } = languagesOf(edition)
  const messages = messagesFor(edition).exports
  const archived = (target: string) =>
    x('ref', { type: 'archived', target, ...xmlLang(ui, interview) }, messages.tei.archivedCopy)
  return x(
    'listBibl',
    lines(
      x('head', xmlLang(ui, interview), messages.bibliography),
      [...works.values()].map((work) => teiWork(work, citedWorks(corpus), archived)),
    ),
  )
}

function teiWork(work: Work, works: CitedWorks, archived: (target: string) => Element): Element {
  const container = work['container-title']
  const lang = work.language === undefined ? {} : { 'xml:lang': work.language }
  const parts: (Element | undefined)[] = [
    ...(work.author ?? []).map((name) => x('author', teiName(name))),
    x('title', { level: container === undefined ? 'm' : 'a', ...lang }, teiTitle(work.title)),
    titled(work['title-translated'], { type: 'translated' }),
    titled(container, { level: periodicals.has(work.type) ? 'j' : 'm' }),
    ...(work.editor ?? []).map((name) => x('editor', teiName(name))),
    scope(work, 'volume', 'volume'),
    scope(work, 'issue', 'issue'),
    scope(work, 'page', 'page'),
    work['publisher-place'] === undefined ? undefined : x('pubPlace', work['publisher-place']),
    work.publisher === undefined ? undefined : x('publisher', work.publisher),
    issued(work),
    work.URL === undefined ? undefined : x('ref', { target: work.URL }, work.URL),
    work.archived === undefined ? undefined : archived(work.archived),
  ]
  const found = parts.filter((part) => part !== undefined)
  return x(
    'bibl',
    // `n` is the label by which the text cites the work.
    { 'xml:id': workId(work.id), type: work.type, n: shortLabel(work, works) },
    separated(found, '. '),
  )
}

const periodicals = new Set(['article-newspaper', 'article-journal', 'article-magazine', 'webpage'])

function titled(title: string | undefined, attributes: Record<string, string>) {
  return title === undefined ? undefined : x('title', attributes, teiTitle(title))
}

function teiTitle(title: string): ElementContent[] {
  const read = (nodes: readonly HtmlContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [node]
      if (node.type !== 'element') return []
      return [x('hi', { rend: renditions[node.tagName] ?? 'smallcaps' }, read(node.children))]
    })
  return read(richText(title))
}

const renditions: Readonly<Record<string, string>> = {
  i: 'italic',
  b: 'bold',
  sup: 'superscript',
  sub: 'subscript',
}

function scope(work: Work, field: string, unit: string): Element | undefined {
  const value = work[field]
  return typeof value === 'string' || typeof value === 'number'
    ? x('biblScope', { unit }, String(value))
    : undefined
}

function issued({ issued: date }: Work): Element | undefined {
  const [from, to] = (date?.['date-parts'] ?? []).map((parts) => {
    const [year = NaN, month, day] = parts.map(Number)
    return isoDate({ year, ...(month && { month }), ...(day && { day }) })
  })
  if (from === undefined) return date?.literal === undefined ? undefined : x('date', date.literal)
  return to === undefined
    ? x('date', { when: from }, from)
    : x('date', { from, to }, `${from}–${to}`)
}

/** The elements of a name. A name with a transliteration has both forms. */
function teiName(name: WorkName): Element[] {
  return [name.transliteration, name].flatMap((one) =>
    one === undefined
      ? []
      : [
          one.family === undefined
            ? x('name', one.literal ?? '')
            : x('persName', [
                ...(one.given === undefined ? [] : [x('forename', one.given), ' ']),
                x('surname', one.family),
              ]),
        ],
  )
}
