/** Loads the buttons that copy works as citation files, where there are works. */
export function copyWorks(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-work-files]')
  // Browsers have no clipboard on a site without HTTPS.
  if (places.length > 0 && (navigator.clipboard as Clipboard | undefined))
    void import('./copy-work-buttons.ts').then(({ offerCopies }) => offerCopies(places))
}
