import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { isString, objectOf, parseJson } from '#browser/shape.ts'
import { readStored, writeStored } from '#browser/storage.ts'

const key = `place:${base}`

/** How long scrolling must have stopped, in milliseconds, before the position counts as being read. */
const restMs = 1200

/** Stores the paragraph at the top of the window whenever scrolling stops. */
export function trackPosition(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const restart = () => {
    clearTimeout(timer)
    timer = setTimeout(savePosition, restMs)
  }
  addEventListener('scroll', restart, { passive: true })
  restart()
}

/** Adds a link to the paragraph where the reader stopped, in the line of the title page reserved for it. */
export function offerToResume(line: Element): void {
  const position = readPosition()
  if (!position) return
  line.append(
    createElement('a', { href: position.href }, `Continue at ${position.address}`),
    ' ',
    createElement('span', {}, position.title),
  )
}

function readPosition(): ReadingPosition | undefined {
  return parseJson(readStored(key) ?? '', isReadingPosition)
}

function savePosition(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.exchange .row')]
  const row = rows.find((one) => one.getBoundingClientRect().bottom > innerHeight * 0.2)
  const address = row?.querySelector<HTMLAnchorElement>('.addr')
  const title = row?.closest('section[aria-labelledby]')?.querySelector('.part a') ?? null
  if (!address) return
  const position: ReadingPosition = {
    href: address.href,
    address: address.textContent,
    title: (title ?? document.querySelector('h1'))?.textContent ?? '',
  }
  writeStored(key, JSON.stringify(position))
}

/** Where the reader stopped: the paragraph's URL and address, and the title of its exchange. */
type ReadingPosition = { href: string; address: string; title: string }

const isReadingPosition = objectOf<ReadingPosition>({
  href: isString,
  address: isString,
  title: isString,
})
