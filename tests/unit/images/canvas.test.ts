import sharp from 'sharp'
import { expect, test } from 'vitest'
import { createCanvas } from '#images/canvas.ts'

/** The box around everything that is not paper, and the number of colours. */
async function inkOf(png: Uint8Array) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = Array.from({ length: info.width * info.height }, (_, at) =>
    data.subarray(at * info.channels, at * info.channels + 3).toString('hex'),
  )
  const inked = pixels.flatMap((colour, at) => (colour === pixels[0] ? [] : [at]))
  const columns = inked.map((at) => at % info.width)
  const rows = inked.map((at) => Math.floor(at / info.width))
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    colours: new Set(pixels).size,
  }
}

const style = { size: 40, lineHeight: 50, colour: '#25201b' }

test.each([
  ['n', 'without ascenders'],
  ['H', 'a capital'],
  ['8', 'a digit'],
])('a line stands on its baseline: %s, %s', async (text) => {
  const canvas = createCanvas(201, 101)
  await canvas.text(text, { ...style, x: 20, y: 60 })
  const { bottom, left } = await inkOf(canvas.toPng())
  expect(Math.abs(bottom - 60)).toBeLessThanOrEqual(2)
  expect(Math.abs(left - 20)).toBeLessThanOrEqual(2)
})

test('a negative place counts from the right edge', async () => {
  const canvas = createCanvas(300, 100)
  await canvas.text('Hum', { ...style, x: -30, y: 60 })
  expect((await inkOf(canvas.toPng())).right).toBe(269)
})

test('a text of several lines returns its last baseline, and a long word is divided', async () => {
  const canvas = createCanvas(240, 600)
  const last = await canvas.text('Hum '.repeat(9), { ...style, x: 20, y: 50, width: 180 })
  const { bottom } = await inkOf(canvas.toPng())
  expect(last).toBeGreaterThan(100)
  expect(Math.abs(bottom - last)).toBeLessThanOrEqual(2)
  const other = createCanvas(240, 600)
  await other.text('m'.repeat(30), { ...style, x: 20, y: 50, width: 180 })
  expect((await inkOf(other.toPng())).right).toBeLessThanOrEqual(202)
})

test('what does not fit is cut off, and characters of markup are words', async () => {
  const canvas = createCanvas(100, 60)
  await canvas.text('<b> & "wide"', { ...style, x: 40, y: 20 })
  await expect(inkOf(canvas.toPng())).resolves.toMatchObject({ right: 99, top: 0 })
})

test('a page in many colours has more than sixteen in its palette, a page in few has fewer', async () => {
  const few = createCanvas(400, 60)
  await few.text('Ham', { ...style, x: 10, y: 40 })
  expect((await inkOf(few.toPng())).colours).toBe(4)
  const many = createCanvas(400, 60)
  for (let hue = 0; hue < 6; hue++)
    await many.text('H', { ...style, x: 10 + hue * 50, y: 40, colour: `#${hue}0${hue}0a0` })
  expect((await inkOf(many.toPng())).colours).toBe(19)
})

test('a bar is filled', async () => {
  const canvas = createCanvas(50, 50)
  canvas.bar({ x: 10, y: 20, width: 15, height: 5, colour: '#aa0000' })
  await expect(inkOf(canvas.toPng())).resolves.toEqual({
    ...{ left: 10, right: 24, top: 20, bottom: 24 },
    colours: 2,
  })
})
