/** An address, or a part of one, without its percent-encoding; as it stands where that encoding is broken. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
