import { messages } from 'virtual:messages/offline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import css from '#styles/offline.css?inline'
import { exchangeFiles } from './lists.ts'
import { saveInWords } from './save-in-words.ts'
import { megabytes } from './size-in-words.ts'

/** Has the exchange that was read first, then `done`. */
const key = 'copy-offer'

/**
 * Offers to save the whole edition, below the second exchange that is read, once on this device. Without storage it is not
 * offered, since it would be on every page.
 */
export async function offerEdition(): Promise<void> {
  const pager = document.querySelector('.exchange .pager')
  const stored = readStored(key)
  if (!pager || stored === undefined || stored === 'done') return
  if (stored === null) return writeStored(key, location.pathname)
  if (stored === location.pathname) return
  const { size } = await exchangeFiles()
  const words = createElement('p', { role: 'status' })
  const offer = offerLine(words)
  whenBelow(pager, () => {
    pager.after(offer)
    // Screen readers announce what changes in a status line that is there.
    setTimeout(() => (words.textContent = messages.offer(megabytes(size))), 100)
    new IntersectionObserver(([entry], observer) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      writeStored(key, 'done')
    }).observe(offer)
  })
}

function offerLine(words: HTMLElement): HTMLElement {
  adoptStyle(css)
  const accept = createElement('button', { type: 'button' }, messages.save)
  const dismiss = createElement('button', { type: 'button' }, messages.dismiss)
  const offer = createElement(
    'section',
    { class: 'offer', 'aria-label': messages.name },
    words,
    createElement('p', {}, accept, ' ', dismiss),
  )
  dismiss.addEventListener('click', () => {
    writeStored(key, 'done')
    offer.remove()
    document.querySelector<HTMLElement>('.pager a')?.focus({ preventScroll: true })
  })
  accept.addEventListener('click', () => {
    writeStored(key, 'done')
    accept.disabled = true
    dismiss.hidden = true
    // The end is announced, not each step.
    words.removeAttribute('role')
    void saveInWords(words).then((isSaved) => {
      accept.disabled = false
      accept.hidden = isSaved
    })
  })
  return offer
}

/** Acts when the end of an element is below the window, where a change moves nothing that is being read. */
function whenBelow(element: Element, act: () => void): void {
  const isBelow = () => element.getBoundingClientRect().bottom > innerHeight
  if (isBelow()) return act()
  new IntersectionObserver((_, observer) => {
    if (!isBelow()) return
    observer.disconnect()
    act()
  }).observe(element)
}
