import type { LinkerPassage } from '#model/linker-data.ts'
import { create } from './create.ts'
import css from './card.css?inline'

/** The element on the page, the next stop of the Tab key after its link. */
export const host = create('edition-card')

const card = create('div')
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
const root = host.attachShadow({ mode: 'open' })
root.adoptedStyleSheets = [sheet]
root.append(card)
card.popover = 'manual'
card.role = 'group'

/**
 * Shows a passage as the card of a link, above all else on the page.
 *
 * @throws if the browser has no popovers.
 */
export function showCard(link: HTMLAnchorElement, passage: LinkerPassage): void {
  const { speaker: b, text: blockquote, title: a, edition: footer } = passage
  card.replaceChildren(
    ...Object.entries({ b, blockquote, a, footer }).map(([name, { text, lang, dir }]) =>
      // The address matters only to the link.
      Object.assign(create(name), {
        textContent: text,
        lang,
        dir,
        href: link.href,
      }),
    ),
  )
  card.ariaLabel = a.text
  card.dir = blockquote.dir
  link.after(host)
  card.showPopover()
  placeCard(link)
}

/** Moves the card to its link: below it, or above if there is no space. */
export function placeCard(link: Element): void {
  const { left, top, bottom } = link.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = card
  // Beside the scrollbar.
  const x = Math.max(8, Math.min(left, innerWidth - offsetWidth - 24))
  const y = bottom + offsetHeight > innerHeight - 8 ? top - offsetHeight - 4 : bottom + 4
  card.style.translate = `${x}px ${Math.max(0, y)}px`
}
