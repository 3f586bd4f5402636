import { messages } from 'virtual:messages/search'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { type Answer, countOf } from './answer.ts'

/** The line that says what was found. */
export function summaryOf(answer: Answer): (Node | string)[] {
  const { interview, exchanges, apparatus, suggestion, isCorrected, isPartial, place } = answer
  const query = withoutMarks(answer.query.text)
  if (countOf(answer) === 0)
    return place
      ? [messages.foundReference]
      : messages.foundNothing(query, indexLink, wholeTextLink)
  if (isPartial) return [messages.foundSomeWords(interview.length)]
  const found = messages.found({
    interview: interview.length,
    exchange: exchanges.length,
    glossary: apparatus?.glossary.length ?? 0,
    note: apparatus?.note.length ?? 0,
    work: apparatus?.work.length ?? 0,
  })
  if (!suggestion) return [found]
  const href = `${base}search/?q=${encodeURIComponent(suggestion)}`
  const link = createElement('a', { href, 'data-meant': suggestion }, suggestion)
  return isCorrected
    ? messages.foundCorrected<Node>(query, link, found)
    : messages.foundFew<Node>(found, link)
}

/** Links to what can be used instead of the search. */
export const indexLink = (words: string) => createElement('a', { href: `${base}index/` }, words)
export const wholeTextLink = (words: string) => createElement('a', { href: `${base}read/` }, words)

/** A query without quotation marks at its ends, since it is shown in quotation marks. */
function withoutMarks(text: string): string {
  return text.replace(/^["“”„«»「」]+|["“”„«»「」]+$/g, '')
}
