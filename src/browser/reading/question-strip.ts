import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import css from '#styles/arrival.css?inline'

/** Recalls, to whoever arrives in the middle of an answer, what was asked, and leads back to it. */
export function showQuestion(paragraph: Element): void {
  let turn = paragraph.closest('[data-turn]')
  while (turn && !turn.matches('.question')) turn = turn.previousElementSibling
  const asked = turn?.querySelector<HTMLElement>('.row p')
  if (!asked) return
  adoptStyle(css)
  const who = turn?.querySelector('.who')?.textContent ?? ''
  const close = createElement('button', { type: 'button', 'aria-label': 'Dismiss' }, '×')
  const strip = createElement(
    'aside',
    { class: 'arrival', 'aria-label': 'What was asked' },
    createElement(
      'a',
      { href: `#${asked.id}` },
      createElement('span', {}, `↑ ${who} asked`),
      ' ',
      createElement('q', {}, asked.textContent),
    ),
    close,
  )
  const leave = () => {
    strip.remove()
    observer.disconnect()
  }
  // It has done its work once the question is on the screen.
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && leave())
  const observe = () => observer.observe(asked)
  // Only then does the browser stand where the address leads.
  if (document.readyState === 'complete') observe()
  else addEventListener('load', observe, { once: true })
  close.addEventListener('click', leave)
  document.querySelector('main')?.before(strip)
}
