import type { LinkerData } from '#model/linker-data.ts'
import { host, placeCard, showCard } from './card.ts'
import { type Passage, passageOf } from './passage.ts'
import { linkText, unlinkText } from './text-links.ts'

/*
 * The script that other sites include: it turns references to the edition into links, and shows the passage when a link is
 * hovered or focused. Nothing is requested before that. Its address, `/linker/1.js`, names the version of its promises, which
 * the page `/linker/` lists.
 */

/** See `reference-pattern.ts`. The build puts it in. */
declare const PATTERN: RegExp

const script = document.currentScript as HTMLScriptElement & { unlink?: () => void }
const root = new URL('../', script.src).href
const within = script.dataset['within'] ?? 'body'
const controller = new AbortController()
const loaded: Record<string, unknown> = {}
/** The link that the pointer or the focus is on, and the link whose card is open. */
let wanted: HTMLAnchorElement | null | undefined
let shown: HTMLAnchorElement | null
let timer: ReturnType<typeof setTimeout>

async function open(link: HTMLAnchorElement, { file, id }: Passage): Promise<void> {
  try {
    // A reference in text has only the number.
    const name = +file >= 0 ? (await load<Record<string, string>>('files'))[file]! : file
    const data = await load<LinkerData>(name)
    if (wanted !== link || shown === link) return
    close()
    shown = link
    link.ariaExpanded = 'true'
    showCard(link, data[id]!)
  } catch {
    // The link is still a link.
    host.remove()
  }
}

/** Loads a file of data, once if it succeeds. */
async function load<Data>(file: string): Promise<Data> {
  return (loaded[file] ??= await (
    await fetch(`${root}linker/1/${file}.json`, { referrerPolicy: 'no-referrer' })
  ).json()) as Data
}

/** Closes the card, and lets none open that was waited for. */
function close(): void {
  clearTimeout(timer)
  host.remove()
  if (shown) shown.ariaExpanded = null
  shown = null
}

function aim({ target }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href]')
  const passage = link?.closest(within) && passageOf(link.href, root)
  // The browser reports a pointer that rests elsewhere when the layout changes: the link with the focus keeps its card.
  if (!passage && wanted?.matches(':focus-visible')) return
  wanted = passage && link
  clearTimeout(timer)
  // The pointer or the focus must be on a link for 300 ms before its card opens, and off both before it closes.
  timer = setTimeout(() => {
    if (passage) void open(link!, passage)
    else if (!(shown?.matches(':hover,:focus-visible') || host.matches(':hover,:focus-within')))
      close()
  }, 300)
}

function on<Name extends keyof DocumentEventMap>(
  name: Name,
  listener: (event: DocumentEventMap[Name]) => void,
): void {
  document.addEventListener(name, listener, { signal: controller.signal, capture: true })
}

on('pointerover', (event) => {
  // A finger follows the link.
  if (event.pointerType !== 'touch') aim(event)
})
on('focusin', (event) => {
  if ((event.target as Element).matches(':focus-visible')) aim(event)
})
on('keydown', ({ key }) => {
  if (key !== 'Escape') return
  wanted = null
  if (host.matches(':focus-within')) shown?.focus()
  close()
})
on('scroll', () => {
  if (shown) placeCard(shown)
})

function start(): void {
  for (const part of document.querySelectorAll(within)) linkText(part, PATTERN, root)
}

if (document.readyState === 'loading') on('DOMContentLoaded', start)
else start()

/** Removes everything that the script did to the page. */
script.unlink = () => {
  controller.abort()
  wanted = null
  close()
  unlinkText()
}
