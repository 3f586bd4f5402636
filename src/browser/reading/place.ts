import { element } from '#browser/elements.ts'
import { base } from '#browser/site.ts'

const key = `place:${base}`

/** How long a page has to rest before it counts as being read there: who hastens up to a link is not reading. */
const rest = 1200

/** Remembers, whenever the page comes to rest, the paragraph at the top of the window. */
export function keepPlace(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, rest)
  }
  addEventListener('scroll', begin, { passive: true })
  begin()
}

/** Offers the way back to where the reader stopped, in the line that is kept free for it. */
export function offerToResume(line: Element): void {
  const place = lastPlace()
  if (!place) return
  line.append(
    element('a', { href: place.href }, `Continue at ${place.address}`),
    ' ',
    element('span', {}, place.title),
  )
}

function lastPlace(): Place | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Place
  } catch {
    return undefined
  }
}

function keep(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.exchange .row')]
  const row = rows.find((one) => one.getBoundingClientRect().bottom > innerHeight * 0.2)
  const address = row?.querySelector<HTMLAnchorElement>('.addr')
  const title = row?.closest('section[aria-labelledby]')?.querySelector('.part a') ?? null
  if (!address) return
  const place: Place = {
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
type Place = { href: string; address: string; title: string }
