import { messages } from 'virtual:messages/highlights'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { myPath } from '#model/paths.ts'

/** The address of the page with the reader’s highlights, on this host. */
export function myAddress(): string {
  return base + myPath.slice(1)
}

/** Adds the page with the reader’s highlights to the links at the foot of the page, as long as there are any. */
export function linkToMyPage(areThere: boolean): void {
  const links = document.querySelector('.foot nav')
  const old = links?.querySelector('[data-my-link]')
  if (areThere === Boolean(old)) return
  if (old) old.remove()
  else
    links?.append(' ', createElement('a', { href: myAddress(), 'data-my-link': '' }, messages.all))
}
