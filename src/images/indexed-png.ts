import { crc32, deflateSync } from 'node:zlib'

/** An image in at most 256 colours. */
export type IndexedImage = {
  width: number
  height: number
  /** The colour of each pixel, row by row, as its place in the palette. */
  pixels: Uint8Array
  /** Red, green and blue, each from 0 to 255. */
  palette: readonly (readonly [number, number, number])[]
}

/** Writes an image as a PNG with a palette (PNG specification, colour type 3). With at most 16 colours, a byte has two pixels. */
export function indexedPng({
  width,
  height,
  pixels,
  palette,
}: IndexedImage): Uint8Array<ArrayBuffer> {
  const depth = palette.length <= 16 ? 4 : 8
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, 3, 0, 0, 0], 8)
  const chunks = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rowsOf(width, height, pixels, depth), { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat(chunks))
}

/** The rows of pixels, each after a byte that says it is not filtered: filters suit photographs, not flat colours. */
function rowsOf(width: number, height: number, pixels: Uint8Array, depth: 4 | 8): Uint8Array {
  const bytes = depth === 4 ? Math.ceil(width / 2) : width
  const rows = new Uint8Array((bytes + 1) * height)
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width)
    const start = y * (bytes + 1) + 1
    if (depth === 8) rows.set(row, start)
    else
      for (let index = 0; index < bytes; index++)
        rows[start + index] = (row[index * 2]! << 4) | (row[index * 2 + 1] ?? 0)
  }
  return rows
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
