import { messages } from 'virtual:messages/resume'
import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { isString, objectOf, optional, parseJson } from '#model/shape.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import { rowInView } from './row-in-view.ts'

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
    createElement('a', { href: position.href }, messages.continueFrom(position.address)),
    ' ',
    createElement('span', { lang: position.lang ?? '', dir: 'auto' }, position.title),
  )
}

function readPosition(): ReadingPosition | undefined {
  return parseJson(readStored(key) ?? '', isReadingPosition)
}

function savePosition(): void {
  const row = rowInView()
  const address = row?.querySelector<HTMLAnchorElement>('.addr')
  const title =
    row?.closest('section[aria-labelledby]')?.querySelector('.part a') ??
    document.querySelector('h1')
  if (!address || !title) return
  const position: ReadingPosition = {
    href: address.href,
    address: address.textContent,
    title: title.textContent,
    lang: title.closest<HTMLElement>('[lang]')?.lang,
  }
  writeStored(key, JSON.stringify(position))
}

/** Where the reader stopped: the paragraph's URL and address, the title of its exchange and the language of the title. */
type ReadingPosition = { href: string; address: string; title: string; lang?: string | undefined }

const isReadingPosition = objectOf<ReadingPosition>({
  href: isString,
  address: isString,
  title: isString,
  lang: optional(isString),
})
