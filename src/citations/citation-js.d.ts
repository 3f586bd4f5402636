declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    readonly data: Record<string, unknown>[]
    format(
      kind: 'bibliography' | 'citation',
      options: {
        format: 'html' | 'text'
        hyperlinks?: boolean
        entry?: { id: string; locator?: string; label?: string }[]
        template: string
        lang: string
      },
    ): string
    format(kind: 'bibtex'): string
    format(
      kind: 'ris',
      options: { format: 'object' },
    ): Record<string, string | number | (string | number)[]>[]
  }
  export const plugins: {
    config: {
      get(name: '@csl'): {
        styles: { has(name: string): boolean; add(name: string, xml: string): void }
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
declare module 'style-chicago' {
  const style: import('./chicago-style.ts').StyleNode
  export default style
}
