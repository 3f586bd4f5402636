/** The annotation of this page that a link leads to, if it leads to one. */
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

/** All words of the text that lead to an annotation, in order. */
export function marksOf({ id }: HTMLElement): HTMLAnchorElement[] {
  return [
    ...document.querySelectorAll<HTMLAnchorElement>(`[data-turn] a[href="#${CSS.escape(id)}"]`),
  ]
}

/** Whether an annotation is in the margin. */
export function isInMargin(annotation: HTMLElement): boolean {
  return annotation.matches('.beside:not(:popover-open)')
}
