// Modules that are generated for each build by `integrations/edition-modules.ts`.

declare module 'virtual:edition/corpus' {
  /** The edition, read once before the build. */
  export const corpus: import('#corpus/corpus.ts').Corpus
}

declare module 'virtual:edition/exchanges' {
  /** The compiled MDX of each exchange, by slug. */
  const exchanges: Readonly<Record<string, () => Promise<import('astro').MDXInstance<object>>>>
  export default exchanges
}

declare module 'virtual:edition/settings' {
  /** The URL of the edition, with a trailing slash. */
  export const site: string | undefined
  /** The path of that URL, with a leading and a trailing slash. */
  export const base: string
  export const fontFiles: readonly (readonly [style: 'normal' | 'italic', file: string])[]
}
