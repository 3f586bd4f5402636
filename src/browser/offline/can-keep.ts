import { isLibraryPage } from 'virtual:library'

/** Whether this device can keep a copy of the edition: not in development, where the files change, and not of a whole library. */
export const canKeepCopy =
  import.meta.env.PROD && 'serviceWorker' in navigator && !isLibraryPage?.()
