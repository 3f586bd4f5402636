declare module 'subset-font' {
  /** Reduces a font to the characters of a text; layout features are kept. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
