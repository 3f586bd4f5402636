import { glossary } from 'virtual:edition-parts'
import { messages } from 'virtual:messages/search'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { type Answer, countOf } from './answer.ts'

/** The line that says what was found. */
export function summaryOf(answer: Answer): (Node | string)[] {
  const { interview, exchanges, apparatus, suggestion, isCorrected, isPartial, place, uses } =
    answer
  const query = withoutMarks(answer.query.text)
  if (countOf(answer) === 0 && place) return [messages.foundReference]
  if (countOf(answer) === 0)
    return suggestion
      ? messages.foundNear<Node>(query, searchLink(suggestion), indexLink, wholeTextLink)
      : messages.foundNothing(query, indexLink, wholeTextLink)
  if (isPartial) {
    const { foundSomeWords, foundSomeWordsAtLeast } = messages
    return [(answer.isComplete ? foundSomeWords : foundSomeWordsAtLeast)(interview.length)]
  }
  const passages = messages.passages(interview.length)
  const counted = messages.found(
    interview.length === 0
      ? undefined
      : uses === undefined
        ? passages
        : messages.passagesAndUses(passages, uses),
    {
      exchange: exchanges.length,
      glossary: apparatus?.glossary.length ?? 0,
      note: apparatus?.note.length ?? 0,
      work: apparatus?.work.length ?? 0,
    },
  )
  const found = answer.isComplete ? counted : messages.foundAtLeast(counted)
  if (!suggestion) return [found]
  const link = searchLink(suggestion)
  return isCorrected
    ? messages.foundCorrected<Node>(query, link, found)
    : messages.foundFew<Node>(found, link)
}

/** A link that searches for a query instead. */
function searchLink(query: string): HTMLElement {
  const href = `${base}search/?q=${encodeURIComponent(query)}`
  return createElement('a', { href, 'data-meant': query }, query)
}

/** Links to what can be used instead of the search. Only an edition with a glossary has an index. */
export const indexLink = glossary
  ? (words: string) => createElement('a', { href: `${base}index/` }, words)
  : undefined
export const wholeTextLink = (words: string) => createElement('a', { href: `${base}read/` }, words)

/** A query without quotation marks at its ends, since it is shown in quotation marks. */
function withoutMarks(text: string): string {
  return text.replace(/^["“”„«»「」]+|["“”„«»「」]+$/g, '')
}
