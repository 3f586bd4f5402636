/** Loads the buttons that copy works as citation files, or citations of the interview, where there are some. */
export function copyWorks(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-work-files]')
  // Browsers have no clipboard on a site without HTTPS.
  if (document.querySelector('[data-citation]'))
    void import('./cite/copy-citations.ts').then(({ offerCitations }) => offerCitations())
  if (places.length > 0 && (navigator.clipboard as Clipboard | undefined))
    void import('./copy-work-buttons.ts').then(({ offerCopies }) => offerCopies(places))
}
