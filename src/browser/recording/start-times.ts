/** Loads what goes to a time in the query, and the player of a page that has one. */
export function startTimes(): void {
  if (/[?&]t=/.test(location.search) || document.querySelector('.player'))
    void import('./times.ts').then(({ showTimes }) => showTimes())
}
