import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { fold } from '#search/fold.ts'
import type { Query } from '#search/query.ts'
import { usesIn } from '#search/uses-in.ts'
import { spoken } from './languages.ts'
import { namesOfEntry } from './lexicon.ts'

/** Creates a button that highlights all uses of the query in the current exchange. It is hidden if there are none. */
export function findHereButton() {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.exchange [data-turn] p[id]')]
  const button = createElement('button', { type: 'button', hidden: '' })
  let forms: string[] = []
  const update = async (query: Query | undefined) => {
    if (!query || paragraphs.length === 0) return
    const own = [...query.phrases, ...query.words]
    const whole = fold(query.text)
    const names = await namesOfEntry(query.text)
    forms = names.length > 0 ? [whole, ...names] : own
    const uses = paragraphs.reduce(
      (sum, { textContent }) => sum + usesIn(textContent, forms, spoken).length,
      0,
    )
    button.hidden = uses === 0
    button.textContent = messages.highlight(uses)
  }
  button.addEventListener('click', () => {
    button.closest('dialog')?.close()
    void import('./find-here.ts').then(({ findHere }) => findHere(paragraphs, forms))
  })
  return { button, update }
}
