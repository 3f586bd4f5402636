import { writeStored } from '#browser/storage.ts'

/**
 * Sets the page in the typeface as soon as it is there, if it came too late for the first paint: `before-paint.js` has then
 * put the first of the fonts that stand in for it in its place.
 */
export function awaitTypeface(): void {
  const { fonts, documentElement } = document
  const begin = () => {
    if (documentElement.style.getPropertyValue('--font-face'))
      void import('./late-typeface.ts').then(({ setInTypeface }) => setInTypeface())
  }
  begin()
  void fonts.ready.then(() => {
    begin()
    // The fonts are in the cache: on the next page, they are worth a moment before the first paint.
    writeStored('type', '1')
  })
}
