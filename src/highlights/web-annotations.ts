import { paragraphAddress, formatId, parseAddress } from '#model/paragraph-address.ts'
import type { ExportedEdition, ExportedHighlight, ReadHighlights } from './exported.ts'
import { type Highlight, type HighlightPart, isHighlight, lastChange } from './highlight.ts'

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    changes: {
      '@id': 'schema:dateModified',
      '@type': 'xsd:dateTime',
      '@container': '@list',
    },
  },
]

/**
 * Highlights as Web Annotations, https://www.w3.org/TR/annotation-model/, with a target for each paragraph. `changes` has all times at
 * which the highlight was changed, and the identifier of a target is its reference, `5.A3`.
 *
 * @param label what the file is called.
 */
export function writeAnnotations(
  entries: readonly ExportedHighlight[],
  edition: ExportedEdition,
  label: string,
): string {
  const collection = {
    '@context': context,
    type: 'AnnotationCollection',
    label,
    total: entries.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: entries.map(({ highlight }) => annotationOf(highlight, edition)),
    },
  }
  return `${JSON.stringify(collection, undefined, 2)}\n`
}

function annotationOf(highlight: Highlight, { pageOf }: ExportedEdition) {
  const { id, edition, style, note, changes, parts } = highlight
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: timestamp(changes[0] ?? 0),
    modified: timestamp(lastChange(highlight)),
    changes: changes.map(timestamp),
    'dcterms:isPartOf': edition,
    ...(note !== '' && {
      body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' },
    }),
    target: parts.map((part) => ({
      type: 'SpecificResource',
      'dcterms:identifier': paragraphAddress(part.exchange, part.paragraph),
      source: pageOf(part.exchange),
      styleClass: style,
      selector: [
        inParagraph(part, {
          type: 'TextQuoteSelector',
          exact: part.exact,
          prefix: part.prefix,
          suffix: part.suffix,
        }),
        inParagraph(part, {
          type: 'TextPositionSelector',
          start: part.start,
          end: part.start + part.exact.length,
        }),
      ],
    })),
  }
}

function inParagraph({ paragraph }: HighlightPart, refinedBy: object) {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: paragraph,
    refinedBy,
  }
}

/** Reads such a file; undefined if it is no collection of annotations. */
export function readAnnotations(json: string): ReadHighlights | undefined {
  const items = itemsIn(parse(json))
  if (!items) return undefined
  const highlights = items.map(highlightOf).filter((one) => one !== undefined)
  return { highlights, unreadable: items.length - highlights.length }
}

function itemsIn(file: unknown): unknown[] | undefined {
  const items = get(get(file, 'first'), 'items')
  return Array.isArray(items) ? items : undefined
}

function highlightOf(item: unknown): Highlight | undefined {
  const targets = get(item, 'target')
  const changes = get(item, 'changes')
  if (!Array.isArray(targets) || !Array.isArray(changes)) return undefined
  const body = get(item, 'body')
  const highlight: unknown = {
    id: String(get(item, 'id')).replace(/^urn:uuid:/, ''),
    edition: get(item, 'dcterms:isPartOf'),
    parts: targets.map(partOf),
    style: get(targets[0], 'styleClass'),
    note: body === undefined ? '' : get(body, 'value'),
    changes: changes.map((time: unknown) => Date.parse(String(time))),
  }
  return isHighlight(highlight) ? highlight : undefined
}

function partOf(target: unknown): unknown {
  const place = parseAddress(String(get(target, 'dcterms:identifier')))
  const selectors = get(target, 'selector')
  const [quote, position] = Array.isArray(selectors)
    ? selectors.map((selector: unknown) => get(selector, 'refinedBy'))
    : []
  return {
    exchange: place?.exchange,
    paragraph: place && formatId(place),
    start: get(position, 'start'),
    exact: get(quote, 'exact'),
    prefix: get(quote, 'prefix'),
    suffix: get(quote, 'suffix'),
  }
}

function get(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function timestamp(time: number): string {
  return new Date(time).toISOString()
}
