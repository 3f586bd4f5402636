import { createElement } from './create-element.ts'

/**
 * Replaces a page in a frame with a link out of the frame, for hosts that cannot send `frame-ancestors`. The pages made for
 * frames, `/embed/`, do not load this script.
 */
export function refuseFrame(): void {
  if (top !== self)
    document.body.replaceChildren(
      createElement('a', { href: location.href, target: '_top' }, document.title),
    )
}
