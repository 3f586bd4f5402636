import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'

const key = `place:${base}`

/** How long a page has to rest before it counts as being read there: who hastens up to a link is not reading. */
const restMs = 1200

/** Remembers, whenever the page comes to rest, the paragraph at the top of the window. */
export function trackPosition(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = () => {
    clearTimeout(timer)
    timer = setTimeout(savePosition, restMs)
  }
  addEventListener('scroll', begin, { passive: true })
  begin()
}

/** Offers the way back to where the reader stopped, in the line that is kept free for it. */
export function offerToResume(line: Element): void {
  const place = readPosition()
  if (!place) return
  line.append(
    createElement('a', { href: place.href }, `Continue at ${place.address}`),
    ' ',
    createElement('span', {}, place.title),
  )
}

function readPosition(): ReadingPosition | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as ReadingPosition
  } catch {
    return undefined
  }
}

function savePosition(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.exchange .row')]
  const row = rows.find((one) => one.getBoundingClientRect().bottom > innerHeight * 0.2)
  const address = row?.querySelector<HTMLAnchorElement>('.addr')
  const title = row?.closest('section[aria-labelledby]')?.querySelector('.part a') ?? null
  if (!address) return
  const place: ReadingPosition = {
    href: address.href,
    address: address.textContent,
    title: (title ?? document.querySelector('h1'))?.textContent ?? '',
  }
  try {
    localStorage.setItem(key, JSON.stringify(place))
  } catch {
    // Without storage the reader begins at the beginning.
  }
}

/** Where somebody stopped reading. */
type ReadingPosition = { href: string; address: string; title: string }
