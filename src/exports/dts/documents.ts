import type { Element } from 'xast'
import type { Exchange } from '#corpus/corpus.ts'
import { referencesIn } from '#corpus/withdrawn.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { exchangePath, paragraphPath } from '#model/paths.ts'
import { addressesFrom, type ExportContext, type ExportFile } from '../format.ts'
import { fileDesc } from '../tei/header.ts'
import { divAttributes, teiExchange, teiParagraphInContext } from '../tei/text.ts'
import { lines, x, xmlFile } from '../xml.ts'
import { documentPath } from './addresses.ts'

/** A TEI file for each exchange and each paragraph. That of the whole text is among the downloads. */
export function documentFiles(context: ExportContext): ExportFile[] {
  const { corpus } = context
  return corpus.exchanges.flatMap((exchange) => [
    document(context, String(exchange.number), exchangePath(exchange.slug), () =>
      wrapper(teiExchange(exchange, context)),
    ),
    ...referencesIn(exchange).map(({ id }) =>
      document(
        context,
        paragraphAddress(exchange.number, id),
        paragraphPath(exchange.slug, id),
        () => inContext(exchange, id, context),
      ),
    ),
  ])
}

/** Pointers lead to the file with the whole text, which has what they point to. */
function document(
  context: ExportContext,
  reference: string,
  page: string,
  body: () => Element,
): ExportFile {
  const path = documentPath(reference)
  return {
    path,
    mediaType: 'application/tei+xml',
    make: () =>
      xmlFile(
        x(
          'TEI',
          {
            xmlns: 'http://www.tei-c.org/ns/1.0',
            'xml:lang': context.corpus.edition.language,
            'xml:base': addressesFrom(context, path)(documentPath()),
          },
          lines(
            x('teiHeader', lines(fileDesc(context, page))),
            x('text', lines(x('body', lines(body())))),
          ),
        ),
      ),
  }
}

/** A paragraph with its speaker, in its exchange. */
function inContext(exchange: Exchange, id: string, { corpus }: ExportContext): Element {
  return x(
    'div',
    divAttributes(exchange),
    lines(teiParagraphInContext(exchange, id, corpus, wrapper)),
  )
}

function wrapper(element: Element): Element {
  return x('dts:wrapper', { 'xmlns:dts': 'https://w3id.org/api/dts#' }, [element])
}
