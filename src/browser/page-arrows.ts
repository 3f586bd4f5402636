/** The arrow keys that turn the pages back and forward, in the direction of the page. */
export function pageArrows() {
  return document.dir === 'rtl'
    ? ({ back: 'ArrowRight', forward: 'ArrowLeft' } as const)
    : ({ back: 'ArrowLeft', forward: 'ArrowRight' } as const)
}
