/**
 * The pseudo-locale: a catalogue with every message 40 % longer, accented and in brackets. It shows which text of a page is
 * outside the catalogue, and which layout has no room for a longer language.
 */
export function pseudo<T>(messages: T): T {
  return convert(messages) as T
}

function convert(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (typeof value === 'function') return convertFunction(value as Message)
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value
  return Array.isArray(value)
    ? value.map(convert)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, convert(one)]))
}

/** Wraps a message with parameters. A parameter that makes an element gets its words converted; other elements stay. */
function convertFunction(message: Message): Message {
  return (...parameters) => {
    const result = message(
      ...parameters.map((one) =>
        typeof one === 'function' ? (words: string) => (one as Message)(pseudoText(words)) : one,
      ),
    )
    if (!Array.isArray(result)) return convert(result)
    return result.map((part: unknown) => (typeof part === 'string' ? pseudoText(part) : part))
  }
}

/** `Contents` becomes `[Ççöñţéñţšššš]`. White space around the text stays outside the brackets. */
export function pseudoText(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (!/\p{L}/u.test(words)) return text
  return `${before}[${words.replace(/\p{L}+/gu, lengthened)}]${after}`
}

function lengthened(word: string): string {
  const accented = Array.from(word, (letter) => accents[letter] ?? letter)
  return accented.join('') + (accented.at(-1) ?? '').repeat(Math.ceil(word.length * 0.4))
}

const plain = 'AaBbCcDdEeGgHhIiKkLlNnOoPpRrSsTtUuWwYyZz'
const accented = 'ÅåƁƀÇçÐđÉéĜĝĤĥÎîĶķĻļÑñÖöÞþŔŕŠšŢţÛûŴŵÝýŽž'
const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(plain, (letter, index) => [letter, Array.from(accented)[index] ?? letter]),
)

type Message = (...parameters: unknown[]) => unknown
