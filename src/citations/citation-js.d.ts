declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    format(
      kind: 'bibliography' | 'citation',
      options: { format: string; hyperlinks?: boolean; template: string; lang: string },
    ): string
  }
  export const plugins: {
    config: {
      get(name: '@csl'): {
        styles: { has(name: string): boolean; add(name: string, xml: string): void }
      }
    }
  }
}
declare module '@citation-js/plugin-csl' {}
declare module 'style-chicago' {
  const style: { name: string; attrs: Record<string, string>; children: (typeof style | string)[] }
  export default style
}
