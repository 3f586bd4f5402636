/** How many samples a frame has, and how many there are in a second. */
const blockSize = 4096
const rate = 8000

/**
 * A silent recording as a FLAC file: one channel of 8 bits, in frames that each say only that all samples are zero. The one of
 * `tests/editions/recording` was made by it.
 */
export function silentRecording(seconds: number): Uint8Array {
  const samples = Math.floor((seconds * rate) / blockSize) * blockSize
  const frames = Array.from({ length: samples / blockSize }, (_, number) => frame(number))
  return Uint8Array.from([
    ...Buffer.from('fLaC'),
    0x80,
    0,
    0,
    34,
    ...streamInfo(samples),
    ...frames.flat(),
  ])
}

/** https://www.rfc-editor.org/rfc/rfc9639#name-streaminfo */
function streamInfo(samples: number): number[] {
  const big = (value: number, bytes: number) =>
    Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) % 256)
  return [
    ...[...big(blockSize, 2), ...big(blockSize, 2)],
    ...[...big(0, 3), ...big(0, 3)],
    // 20 bits of the rate, 3 of the channels less one, 5 of the bits less one, 36 of the samples.
    ...[rate >> 12, (rate >> 4) & 0xff, ((rate & 0xf) << 4) | 0, 7 << 4, ...big(samples, 4)],
    ...big(0, 16),
  ]
}

/** https://www.rfc-editor.org/rfc/rfc9639#name-frame-structure */
function frame(number: number): number[] {
  // A block of 4,096 samples, 8 kHz, one channel of 8 bits.
  const header = [0xff, 0xf8, 0xc4, 0x02, ...utf8(number)]
  const body = [...header, crc(header, 0x07, 8), 0, 0]
  const check = crc(body, 0x8005, 16)
  return [...body, check >> 8, check & 0xff]
}

function utf8(value: number): number[] {
  return value < 0x80 ? [value] : [0xc0 | (value >> 6), 0x80 | (value & 0x3f)]
}

function crc(bytes: readonly number[], polynomial: number, width: 8 | 16): number {
  const top = 1 << (width - 1)
  return bytes.reduce((sum, byte) => {
    let value = sum ^ (byte << (width - 8))
    for (let bit = 0; bit < 8; bit++)
      value =
        value & top ? ((value << 1) ^ polynomial) & (2 * top - 1) : (value << 1) & (2 * top - 1)
    return value
  }, 0)
}
