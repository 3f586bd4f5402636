import { expect, test } from 'vitest'
import { headersOf } from '#model/host-headers.ts'

test('any site may read what the linker requests, and nothing else', () => {
  for (const path of ['/linker/1.js', '/linker/1/5.json', '/linker/*'])
    expect(headersOf(path)['Access-Control-Allow-Origin'], path).toBe('*')
  for (const path of ['/', '/linker', '/cite/data/5.json', '/embed/why/', '/exchanges/linker/'])
    expect(headersOf(path), path).not.toHaveProperty('Access-Control-Allow-Origin')
})
