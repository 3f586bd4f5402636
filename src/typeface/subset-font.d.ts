declare module 'subset-font' {
  /** Reduces a font to the characters of a text, or converts all of it. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'sfnt'
      keepAllGlyphs?: boolean
      /** The features that are kept; by default all. */
      keepFeatures?: readonly string[]
      /** The values at which axes of a variable font are pinned. */
      variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Uint8Array>
}
