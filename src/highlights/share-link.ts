import { carriesHighlight, highlightPrefix } from './highlight-fragment.ts'
import { type Highlight, isHighlight, type PackedPart, packPart, unpackPart } from './highlight.ts'

/** The longest link that programs pass on unharmed, in characters. */
const maxLength = 8000

/** The most that a link may unfold to, in bytes: a link can be made by anybody. */
const maxSize = 400_000

/** Data in the order in which they are in a link. The first is the version of this form. */
type Packed = [
  version: 1,
  id: string,
  edition: string,
  style: string,
  note: string,
  changed: number,
  parts: PackedPart[],
]

/** The fragment of a link that carries a highlight; undefined if it would be too long. Servers do not get fragments. */
export async function highlightFragment(highlight: Highlight): Promise<string | undefined> {
  const { id, edition, style, note, changes, parts } = highlight
  const packed: Packed = [1, id, edition, style, note, changes.at(-1) ?? 0, parts.map(packPart)]
  const bytes = await passThrough(
    new TextEncoder().encode(JSON.stringify(packed)),
    new CompressionStream('deflate-raw'),
  )
  const fragment = `#${highlightPrefix}${toBase64Url(bytes)}`
  return fragment.length > maxLength ? undefined : fragment
}

/** The highlight that a fragment carries; undefined if it is damaged, too large or something else. */
export async function highlightIn(fragment: string): Promise<Highlight | undefined> {
  if (!carriesHighlight(fragment)) return undefined
  try {
    const bytes = fromBase64Url(fragment.slice(highlightPrefix.length))
    const json = await passThrough(bytes, new DecompressionStream('deflate-raw'))
    return unpack(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)))
  } catch {
    return undefined
  }
}

function unpack(data: unknown): Highlight | undefined {
  if (!Array.isArray(data) || data[0] !== 1) return undefined
  const [, id, edition, style, note, changed, parts] = data as unknown[]
  const highlight: unknown = {
    id,
    edition,
    style,
    note,
    changes: [changed],
    parts: Array.isArray(parts)
      ? parts.map((part: unknown) => unpackPart(Array.isArray(part) ? part : []))
      : parts,
  }
  return isHighlight(highlight) ? highlight : undefined
}

/** @throws if the result is larger than any link that we make. */
async function passThrough(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const stream = new Blob([bytes]).stream().pipeThrough(transform)
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > maxSize) {
      await reader.cancel()
      throw new Error(`Unexpected ${size} bytes in a link, expected at most ${maxSize}`)
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
