/** On the page of what is not there: names the pages that may have been meant. */
export function suggest(): void {
  const place = document.querySelector<HTMLElement>('[data-suggest]')
  if (place) void import('./arrival/suggestions.ts').then(({ suggestPages }) => suggestPages(place))
}
