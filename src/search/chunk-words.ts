/**
 * Reads the words in a chunk of an index, sorted, each with the number of records that have it. The positions of the words are
 * skipped: they are nearly all of a chunk, and decoding them would take ten times as long.
 *
 * @param cbor `[[[word, records, variants], …]]`, as Pagefind encodes it: with the length of everything before it.
 * @throws if it has another shape.
 */
export function chunkWords(cbor: Buffer): [word: string, records: number][] {
  let at = 0
  /** Reads the beginning of an item: its type, and its value or length. */
  const head = (): { type: number; value: number } => {
    const [type, info] = [cbor[at]! >> 5, cbor[at]! & 0x1f]
    at++
    if (info < 24) return { type, value: info }
    const bytes = 2 ** (info - 24)
    if (bytes > 4) throw new Error(`${unexpected} a length of ${info} at ${at - 1}`)
    at += bytes
    return { type, value: cbor.readUIntBE(at - bytes, bytes) }
  }
  const expect = (wanted: number): number => {
    const from = at
    const { type, value } = head()
    if (type !== wanted)
      throw new Error(`${unexpected} type ${type} instead of ${wanted} at ${from}`)
    return value
  }
  const skip = (count: number): void => {
    for (let left = count; left > 0; left--) {
      const { type, value } = head()
      if (type === types.text) at += value
      else if (type === types.array) skip(value)
    }
  }
  expect(types.array)
  const words = Array.from({ length: expect(types.array) }, (): [string, number] => {
    const fields = expect(types.array)
    const length = expect(types.text)
    at += length
    const word = cbor.toString('utf8', at - length, at)
    const records = expect(types.array)
    skip(records + fields - 2)
    return [word, records]
  })
  if (at !== cbor.length) throw new Error(`${unexpected} ${cbor.length - at} bytes after its words`)
  return words
}

const unexpected =
  'Unexpected chunk of an index, expected the format of the known version of Pagefind:'

/** The types of CBOR that a chunk has besides numbers. */
const types = { text: 3, array: 4 }
