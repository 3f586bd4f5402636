/** Files in a folder need not be fetched in advance. */
export const prefetchPages = (): void => undefined
