import { type Corpus, type Exchange, paragraphsOf } from '#corpus/corpus.ts'
import { markPath, proseHtml } from '#corpus/prose-html.ts'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'
import { messagesFor } from '#messages/catalogue.ts'
import type { Edition } from '#model/edition.ts'
import { exchangePath, notePath } from '#model/paths.ts'
import { dirAttribute } from '#model/direction.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import { permanentName, timestampOf } from './changes.ts'
import { addressesFrom, downloadPath, type Format, type ExportContext } from './format.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { type Quote, quoteOf } from './quote-selector.ts'

export const webAnnotations: Format = {
  id: 'web-annotations',
  mediaType: 'application/ld+json',
  files: (context) =>
    hasMarks(context.corpus) ? [{ path, make: () => makeAnnotations(context) }] : [],
}

const path = downloadPath('annotations.jsonld')

function hasMarks({ exchanges }: Corpus): boolean {
  return [...paragraphsOf(exchanges)].some(({ paragraph }) => paragraph.marks.length > 0)
}

/** https://www.w3.org/TR/annotation-model/ */
function makeAnnotations(context: ExportContext): string {
  const { corpus } = context
  const address = addressesFrom(context, path)
  const items = corpus.exchanges.flatMap((exchange) => annotationsOf(exchange, corpus, address))
  const modified = lastChanged(corpus)
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: permanentName(corpus, 'annotations'),
    type: 'AnnotationCollection',
    label: messagesFor(corpus.edition).exports.annotations(corpus.edition.title),
    ...(modified === undefined ? {} : { modified: timestampOf(modified) }),
    total: items.length,
    first: {
      id: permanentName(corpus, 'annotations, page 1'),
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  }
  return `${JSON.stringify(collection)}\n`
}

function annotationsOf(exchange: Exchange, corpus: Corpus, address: (path: string) => string) {
  const paragraphs = exchange.turns.flatMap((turn) => turn.paragraphs)
  const texts = paragraphs.map(({ words }) => words.text)
  return paragraphs.flatMap((paragraph) =>
    paragraph.marks.map((mark) => {
      const { name, key, start } = mark
      const place = `${exchange.number} ${paragraph.id} ${name} ${key} ${start}`
      return {
        id: permanentName(corpus, `annotation ${place}`),
        type: 'Annotation',
        motivation: motivations[name],
        body: bodyOf(mark, exchange, corpus.edition, address),
        target: {
          source: address(exchangePath(exchange.slug)),
          selector: selectorsOf(paragraph, quoteOf(paragraph.words.text, mark, texts)),
        },
      }
    }),
  )
}

const motivations = { term: 'identifying', cite: 'linking', note: 'commenting' } as const

/** Two selectors for the same words: in the paragraph with this id, and by the words alone in case the id is lost. */
function selectorsOf({ id }: Paragraph, quote: Quote) {
  const words = { type: 'TextQuoteSelector', ...quote }
  return [
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: id,
      refinedBy: words,
    },
    words,
  ]
}

function bodyOf(
  { name, key }: Mark,
  exchange: Exchange,
  edition: Edition,
  address: (path: string) => string,
) {
  if (name !== 'note') return address(markPath(name, key))
  const note = exchange.notes.get(key)
  const { editors, interview } = languagesOf(edition)
  const language = note?.kind === 'source' ? interview : editors
  const dir = dirAttribute(language)
  return {
    id: address(notePath(exchange.slug, key)),
    type: 'TextualBody',
    format: 'text/html',
    language,
    ...(dir && { textDirection: dir }),
    value: proseHtml(note?.children ?? [], address),
    ...(note && { label: messagesFor(edition).apparatus.noteKinds[note.kind] }),
  }
}
