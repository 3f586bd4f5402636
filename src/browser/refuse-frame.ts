import { createElement } from './create-element.ts'

/**
 * Where a host cannot say that pages stand in no frame, a framed page shows a way out of it and nothing else. Frames of
 * other sites have pages of their own.
 */
export function refuseFrame(): void {
  if (top !== self)
    document.body.replaceChildren(
      createElement('a', { href: location.href, target: '_top' }, document.title),
    )
}
