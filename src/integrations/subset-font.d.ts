declare module 'subset-font' {
  /** Cuts a font to the signs of a text; layout features are kept. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
