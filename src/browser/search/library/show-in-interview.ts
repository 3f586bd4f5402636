import { messages } from 'virtual:messages/library'
import { messages as searchMessages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { type Answer, countOf } from '../answer.ts'
import { answers } from '../answer-query.ts'
import { answerView } from '../answer-view.ts'
import { summaryOf } from '../answer-summary.ts'
import { type WantedResults, writeRequest } from '../request.ts'
import { editionAt } from './other-edition.ts'
import { keyOfSpeaker } from './speaker-names.ts'

/** How many passages of an interview are shown at first. */
const firstPassages = 3

/**
 * Searches an interview of the library, and shows what it has of a query below its title.
 *
 * @param item of the interview in the list; it keeps the search there, for the way through its hits.
 */
export async function showInInterview(
  item: HTMLElement,
  content: HTMLElement,
  number: number,
  { q, speaker, topic, kind, order, wanted }: WantedResults,
  signal: AbortSignal,
): Promise<void> {
  content.ariaBusy = 'true'
  delete content.dataset['failed']
  const status = createElement('p', { role: 'status' }, searchMessages.searching)
  content.replaceChildren(status)
  try {
    const edition = await editionAt(number)
    const own = speaker ? await keyOfSpeaker(speaker, number) : speaker
    const request: WantedResults = { q, speaker: own, topic, kind, order, page: firstPassages }
    const parameters = writeRequest(request)
    item.dataset['request'] = parameters
    const href = `${edition.root}search/${parameters}`
    const show = async (count?: Record<string, number>): Promise<void> => {
      let answer: Answer | undefined
      for await (const next of answers(edition, { ...request, wanted: count }, signal))
        answer = next
      if (!answer || signal.aborted) return
      const has = countOf(answer) > 0 && !answer.isCorrected
      const showMore = (more: string, by: number) => {
        const from = lengthOf(more)
        void show({ ...count, [more]: from + by }).then(() => linkOf(more, from)?.focus())
      }
      const view = has
        ? await answerView(
            edition,
            { ...answer, suggestion: undefined },
            { ...request, wanted: count },
            showMore,
          )
        : []
      signal.throwIfAborted()
      for (const part of view)
        for (const list of [part, ...part.querySelectorAll<HTMLElement>('[data-kind]')])
          renameKind(list)
      const level = Number(item.querySelector('h3')?.ariaLevel)
      for (const part of view) placeHeadings(part, level)
      const words = has ? summaryOf({ ...answer, suggestion: undefined }) : [messages.nothingHere]
      const link = createElement('a', { class: 'library-link', href }, messages.allInInterview)
      content.replaceChildren(
        createElement('p', { role: 'status' }, ...words),
        ...view,
        createElement('p', {}, link),
      )
      if (has) item.querySelector('.library-count')?.replaceChildren()
    }
    const listOf = (kind: string) => content.querySelector(`[data-in="${kind}"]`)
    const lengthOf = (kind: string) => listOf(kind)?.querySelectorAll('.hit').length ?? 0
    const linkOf = (kind: string, at: number) =>
      listOf(kind)?.querySelectorAll<HTMLElement>('.hit')[at]
    await show(wanted)
  } catch {
    if (signal.aborted) return
    content.dataset['failed'] = ''
    content.replaceChildren(createElement('p', { role: 'status' }, messages.notLoaded))
  } finally {
    content.ariaBusy = 'false'
  }
}

/** Puts the headings of results below the title of the interview. */
function placeHeadings(part: HTMLElement, level: number): void {
  for (const heading of [part, ...part.querySelectorAll<HTMLElement>('h2, h3')])
    if (/^H[23]$/.test(heading.tagName))
      heading.ariaLevel = String(level + Number(heading.tagName.slice(1)) - 1)
}

/** The lists of the page itself are known by their kind. */
function renameKind(list: HTMLElement): void {
  const { kind } = list.dataset
  if (kind === undefined) return
  delete list.dataset['kind']
  list.dataset['in'] = kind
}
