/** On the page of what is not there: names the pages that may have been meant. */
export function suggestPages(): void {
  const place = document.querySelector<HTMLElement>('[data-suggest]')
  if (place)
    void import('./similar-page-list.ts').then(({ listSimilarPages }) => listSimilarPages(place))
}
