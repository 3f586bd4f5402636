import type { Element } from 'xast'
import type { Corpus } from '#corpus/corpus.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { accountId } from '#model/paths.ts'
import { annotationXmlId, exchangeId, speakerId } from '../ids.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x } from '../xml.ts'
import { teiProse } from './prose.ts'

/** What is at issue in each exchange: a list of what each speaker holds and what bears on it. */
export function teiArgument({ argument, edition }: Corpus): Element[] {
  const { interview, editors, ui } = languagesOf(edition)
  const { argument: words } = messagesFor(edition).apparatus
  return argument.map((account) => {
    const { exchange, question, holds, parts } = account
    return x(
      'div',
      {
        type: 'argument',
        'xml:id': annotationXmlId(exchange.number, accountId),
        corresp: `#${exchangeId(exchange.number)}`,
        resp: '#editors',
        ...xmlLang(editors, interview),
      },
      lines(
        x('head', xmlLang(exchange.titleLanguage, editors), exchange.title),
        teiProse(question),
        x('list', { type: 'gloss' }, [
          ...holds.flatMap(({ by, body }) => [
            x(
              'label',
              { corresp: `#${speakerId(by.key)}`, ...xmlLang(interview, editors) },
              by.label,
            ),
            x('item', teiProse(body)),
          ]),
          ...parts.flatMap(({ name, body }) => [
            x('label', xmlLang(ui, editors), words.parts[name]),
            x('item', teiProse(body)),
          ]),
        ]),
      ),
    )
  })
}

/** What the editors say before the interview. */
export function teiEssays({ essays, edition }: Corpus): Element[] {
  const { interview, editors, ui } = languagesOf(edition)
  const { essays: titles } = messagesFor(edition).apparatus
  return essays.map(({ name, body }) =>
    x(
      'div',
      { type: name, resp: '#editors', ...xmlLang(editors, interview) },
      lines(x('head', xmlLang(ui, editors), titles[name]), teiProse(body)),
    ),
  )
}
