import { messagesFor } from '#messages/catalogue.ts'
import { dirAttribute } from '#model/direction.ts'
import { downloadPath, type Format, type ExportContext } from './format.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { xmlLang } from './xml-lang.ts'
import { teiArgument, teiEssays } from './tei/argument.ts'
import { teiHeader } from './tei/header.ts'
import { teiGlossary, teiNotes, teiTimeline } from './tei/lists.ts'
import { teiExchange } from './tei/text.ts'
import { teiTimeline as teiTimes } from './tei/times.ts'
import { teiWorks } from './tei/works.ts'
import { lines, x, xmlFile } from './xml.ts'

export const tei: Format = {
  id: 'tei',
  mediaType: 'application/tei+xml',
  files: (context) => [{ path: downloadPath('edition.tei.xml'), make: () => makeTei(context) }],
}

function makeTei(context: ExportContext): string {
  const { corpus } = context
  const { edition, exchanges, glossary } = corpus
  const messages = messagesFor(edition).exports
  const { ui } = languagesOf(edition)
  const heading = (title: string) => x('head', xmlLang(ui, edition.language), title)
  const apparatus = [
    ...teiArgument(corpus),
    ...teiNotes(corpus),
    ...(glossary.size > 0
      ? [x('div', { type: 'glossary' }, lines(heading(messages.glossary), teiGlossary(corpus)))]
      : []),
    ...[teiTimeline(corpus)].flatMap((list) =>
      list ? [x('div', { type: 'timeline' }, [list])] : [],
    ),
    ...[teiWorks(corpus)].flatMap((list) =>
      list ? [x('div', { type: 'bibliography' }, [list])] : [],
    ),
  ]
  const dir = dirAttribute(edition.language)
  const root = x(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': edition.language },
    lines(
      teiHeader(context),
      x(
        'text',
        // TEI has no attribute for the direction.
        { ...(dir && { style: `direction: ${dir}` }) },
        lines(
          teiTimes(corpus),
          x('front', [
            x('titlePage', [x('docTitle', [x('titlePart', { type: 'main' }, edition.title)])]),
            ...teiEssays(corpus),
          ]),
          x('body', lines(exchanges.map((exchange) => teiExchange(exchange, context)))),
          apparatus.length > 0 && x('back', lines(apparatus)),
        ),
      ),
    ),
  )
  return xmlFile(root)
}
