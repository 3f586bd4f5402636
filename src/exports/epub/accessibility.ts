import type { Element } from 'xast'
import { shownImages } from '#corpus/unspoken.ts'
import { partsOf } from '#corpus/parts.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { languagesOf } from '#model/edition-languages.ts'
import type { ExportContext } from '../format.ts'
import { xmlLang } from '../xml-lang.ts'
import { x } from '../xml.ts'

/**
 * What EPUB Accessibility 1.1 asks a book to say about itself. The claim to conform to it names who evaluated the book, so it is
 * made only if the edition says who that was.
 *
 * @param hasIndex whether the book has an index.
 */
export function accessibility({ corpus, site }: ExportContext, hasIndex: boolean): Element[] {
  const { edition } = corpus
  const { interview, ui } = languagesOf(edition)
  const messages = messagesFor(edition).exports.epub
  const evaluator = edition.epubEvaluatedBy
  return [
    meta('schema:accessMode', 'textual'),
    ...(shownImages(corpus.exchanges).length > 0 ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...[...features, ...(hasIndex ? ['index'] : [])].map((feature) =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    x(
      'meta',
      { property: 'schema:accessibilitySummary', ...xmlLang(ui, interview) },
      partsOf(corpus).annotations ? messages.accessibility : messages.accessibilityOfText,
    ),
    // A book must not name itself as the source: without the site its references are its own.
    meta('pageBreakSource', site?.href ?? 'none'),
    ...(evaluator === undefined
      ? []
      : [
          x('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, standard),
          x('meta', { property: 'a11y:certifiedBy', refines: '#conformance' }, evaluator),
        ]),
  ]
}

/** A property of the whole book. */
export function meta(property: string, value: string): Element {
  return x('meta', { property }, value)
}

const standard = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'

/** What every book has. The cover has a text alternative, as every image of the interview does. */
const features = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'pageNavigation',
  'pageBreakMarkers',
  'alternativeText',
  'displayTransformability',
  'ARIA',
  'unlocked',
]
