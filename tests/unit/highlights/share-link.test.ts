import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlightFragment, highlightIn } from '#highlights/share-link.ts'
import { anyHighlight, highlightOf } from './samples.ts'

test('a link carries any highlight, with the time of its last change', async () => {
  await fc.assert(
    fc.asyncProperty(anyHighlight, async (highlight) => {
      const fragment = await highlightFragment(highlight)
      expect(fragment).toMatch(/^#highlight=[\w-]+$/)
      const { changes } = highlight
      expect(await highlightIn(fragment!.slice(1))).toEqual({
        ...highlight,
        changes: changes.slice(-1),
      })
    }),
  )
})

test('a note that is too long for a link gets none', async () => {
  const note = randomBytes(8000).toString('hex')
  expect(await highlightFragment(highlightOf('A bell tolls.', 'bell', note))).toBeUndefined()
})

test.each([
  'a3',
  'highlight=',
  'highlight=%%%',
  'highlight=AAAA',
  `highlight=${deflateRawSync('[1,2,3]').toString('base64url')}`,
  `highlight=${deflateRawSync(`[1,"${'x'.repeat(900_000)}"]`).toString('base64url')}`,
])('a damaged link carries nothing: %#', async (fragment) => {
  expect(await highlightIn(fragment)).toBeUndefined()
})

test('no link makes the reader fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (json) => {
      const fragment = `highlight=${deflateRawSync(json).toString('base64url')}`
      expect(await highlightIn(fragment)).toBeUndefined()
    }),
  )
})
