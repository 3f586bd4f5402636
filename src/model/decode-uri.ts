/** Decodes percent-encoding; returns the text unchanged if the encoding is invalid. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
