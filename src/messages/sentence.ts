/** Makes the part of a sentence that is a link, or an element of another kind, from its words. */
export type Element<T> = (words: string) => T

/** A sentence with elements in it, for a component or for the DOM. */
export type Sentence<T> = (string | T)[]

/**
 * Writes a sentence with elements in it, in the order of any language:
 *
 *     noScript: <T>(index: Element<T>) => sentence`Use the ${index('index')} instead.`
 */
export function sentence<T>(texts: TemplateStringsArray, ...parts: (string | T)[]): Sentence<T> {
  return texts.flatMap((text, index) => {
    const part = index < parts.length ? [parts[index]!] : []
    return text === '' ? part : [text, ...part]
  })
}

/** Joins the parts of a sentence that are there. */
export function joined<T>(
  parts: readonly (string | T | undefined)[],
  separator: string,
): Sentence<T> {
  return parts
    .filter((part) => part !== undefined)
    .flatMap((part, index) => (index === 0 ? [part] : [separator, part]))
}
