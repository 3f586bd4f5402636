declare module '@citation-js/core' {
  /** The processor of the library: only what is used here. */
  export type CslEngine = {
    opt: { development_extensions: { wrap_url_and_doi: boolean } }
    setOutputFormat(format: 'html' | 'text'): void
    updateItems(ids: string[]): void
    makeBibliography(): [options: { entry_ids: string[][] }, entries: string[]]
    makeCitationCluster(items: { id: string; locator?: string; label?: string }[]): string
  }
  export class Cite {
    constructor(data: unknown, options?: { generateGraph: boolean })
    readonly data: Record<string, unknown>[]
    format(
      kind: 'bibliography',
      options: { format: 'html'; template: string; lang: string },
    ): string
    format(
      kind: 'bibtex',
      options: { format: 'object' },
    ): { type: string; label: string; properties: Record<string, string> }[]
    format(
      kind: 'ris',
      options: { format: 'object' },
    ): Record<string, string | number | (string | number)[]>[]
  }
  export const plugins: {
    config: {
      get(name: '@csl'): {
        engine(
          items: Record<string, unknown>[],
          style: string,
          lang: string,
          format: 'html' | 'text',
        ): CslEngine
        styles: { has(name: string): boolean; add(name: string, xml: string): void }
        locales: { has(name: string): boolean; add(name: string, xml: string): void }
      }
      get(name: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
      }
    }
  }
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
