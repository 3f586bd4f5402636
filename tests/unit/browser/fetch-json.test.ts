import { expect, test, vi } from 'vitest'
import { fetchJson, jsonLoader } from '#browser/fetch-json.ts'
import { isString, listOf } from '#model/shape.ts'

const words = listOf(isString)

test.each([
  ['a missing file', new Response('[]', { status: 404 })],
  ['malformed JSON', new Response('["a"')],
  ['another shape', new Response('{"a":1}')],
])('%s is an error', async (_, response) => {
  vi.stubGlobal('fetch', () => Promise.resolve(response))
  await expect(fetchJson('/words.json', words)).rejects.toThrow()
})

test('a file is loaded once, and again after an error', async () => {
  const bodies = ['[1]', '["a"]', '["b"]']
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(bodies.shift())))
  const load = jsonLoader(words)
  await expect(load('/words.json')).rejects.toThrow('Unexpected content of /words.json')
  expect(await load('/words.json')).toEqual(['a'])
  expect(await load('/words.json')).toEqual(['a'])
  expect(await load('/other.json')).toEqual(['b'])
})
