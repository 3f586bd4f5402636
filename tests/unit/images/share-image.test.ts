import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { engineIcon, icon } from '#images/icon.ts'
import { shareImage } from '#images/share-image.ts'

const foot = ['A · B', 'A Talk'] as const

test('an image is 960 by 504, and its words reach neither edge', async () => {
  const sentence = `Why ${'is the question so long that it takes several lines '.repeat(4)}?`
  const png = await shareImage({ number: 14, title: 'A long title for a question', sentence, foot })
  const image = sharp(png)
  expect(await image.metadata()).toMatchObject({ format: 'png', width: 960, height: 504 })
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const rows = new Set<number>()
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const dark = data[(y * info.width + x) * info.channels]! < 128
      if (!dark) continue
      rows.add(y)
      expect(x).toBeGreaterThan(60)
      expect(x).toBeLessThan(900)
    }
  expect(Math.min(...rows)).toBeGreaterThan(40)
  expect(Math.max(...rows)).toBeLessThan(470)
})

test('other words are another image, the same words the same', async () => {
  const of = async (title: string) =>
    createHash('sha256')
      .update(await shareImage({ title, foot }))
      .digest('hex')
  expect(await of('One')).toBe(await of('One'))
  expect(await of('One')).not.toBe(await of('Two'))
})

test('words in a script that the font lacks are left out', async () => {
  const of = (title: string, sentence?: string) => shareImage({ number: 3, title, sentence, foot })
  expect(await of('茶与水', 'Why?')).toEqual(await of('القارب', 'Why?'))
  expect(await of('茶与水', 'Why?')).not.toEqual(await of('Чай и вода', 'Why?'))
  expect(await of('Tea', '为什么？')).toEqual(await of('Tea'))
})

test('an icon fills its square', async () => {
  expect(await sharp(await icon(engineIcon({}), 192)).metadata()).toMatchObject({
    width: 192,
    height: 192,
  })
})
