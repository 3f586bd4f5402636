import { messages } from 'virtual:messages/reading'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import css from '#styles/landing.css?inline'

/** Shows the question above a page that opens in the middle of an answer, as a link to it. */
export function showQuestion(paragraph: Element): void {
  let turn = paragraph.closest('[data-turn]')
  while (turn && !turn.matches('.question')) turn = turn.previousElementSibling
  const question = turn?.querySelector<HTMLElement>('.row p')
  if (!question) return
  adoptStyle(css)
  const lang = question.closest<HTMLElement>('[lang]')?.lang ?? ''
  const who = turn?.querySelector('.who')?.textContent ?? ''
  const close = createElement('button', { type: 'button', 'aria-label': messages.dismiss }, '×')
  const strip = createElement(
    'aside',
    { class: 'arrival', 'aria-label': messages.question },
    createElement(
      'a',
      { href: `#${question.id}` },
      createElement('span', {}, `↑ ${messages.asked(who)}`),
      ' ',
      createElement('q', { lang, dir: getComputedStyle(question).direction }, question.textContent),
    ),
    close,
  )
  const remove = () => {
    strip.remove()
    observer.disconnect()
  }
  // Remove it once the question itself is on the screen.
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && remove())
  const observe = () => observer.observe(question)
  // Before it has loaded, the page may not have been scrolled to the answer.
  if (document.readyState === 'complete') observe()
  else addEventListener('load', observe, { once: true })
  close.addEventListener('click', remove)
  document.querySelector('main')?.before(strip)
}
