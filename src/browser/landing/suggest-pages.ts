/** Suggests similar pages on the 404 page. */
export function suggestPages(): void {
  const place = document.querySelector<HTMLElement>('[data-suggest]')
  if (place)
    void import('./similar-page-list.ts').then(({ listSimilarPages }) => listSimilarPages(place))
}
