/** The annotation that a link refers to, if it refers to one. */
export function annotationOf(link: HTMLAnchorElement): HTMLElement | null {
  const id = link.getAttribute('href') ?? ''
  const target = id.startsWith('#') ? document.getElementById(id.slice(1)) : null
  return target?.matches('.annotation') ? target : null
}

/** The marked words that are the target of an event. */
export function markOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (
    (target instanceof Element && target.closest<HTMLAnchorElement>('a.term, a.noted')) || undefined
  )
}

/** The first words with an annotation. */
export function firstMarkOf(annotation: HTMLElement): HTMLAnchorElement | null {
  return document.querySelector(`[data-turn] a[href="#${CSS.escape(annotation.id)}"]`)
}

/** Whether an annotation is in the margin. */
export function isInMargin(annotation: HTMLElement): boolean {
  return annotation.matches('.beside') && getComputedStyle(annotation).position === 'absolute'
}

/** Whether all of an annotation is visible in the margin, so that it needs no card. */
export function isVisibleInMargin(annotation: HTMLElement): boolean {
  const { top, bottom } = annotation.getBoundingClientRect()
  return isInMargin(annotation) && top >= 0 && bottom <= innerHeight
}
