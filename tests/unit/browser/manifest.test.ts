import { expect, test, vi } from 'vitest'
import type { SearchManifest } from '#search/search-manifest.ts'

const manifest: SearchManifest = {
  version: '1',
  spoken: {
    files: ['pagefind.en_1.pf_meta'],
    chunks: [['a', 'index/en_1.pf_index']],
    starts: [[1, 0]],
  },
  apparatus: { files: [], chunks: [], starts: [] },
  labels: { speaker: { ida: 'Ida' }, topic: {} },
  names: { harbour: ['harbour'] },
  shards: 0,
  terms: 1,
  pack: {
    '1.A1': ['/a/#a1', 'The river.', { kind: 'interview', title: 'A', speaker: 'Ida' }, '1.A1'],
  },
}

test('a manifest of another shape is an error like a missing one, and is loaded again', async () => {
  vi.stubGlobal('document', {
    documentElement: { dataset: { base: '/' } },
    querySelector: () => ({ rel: 'preload' }),
  })
  // Another test may have loaded it: files share modules.
  vi.resetModules()
  const { readManifest } = await import('#browser/search/manifest.ts')
  const malformed = [
    { ...manifest, version: undefined },
    { ...manifest, spoken: { files: [], chunks: [['a']], starts: [] } },
    {
      ...manifest,
      pack: { '1.A1': ['/a/#a1', 'The river.', { kind: 'other', title: 'A' }, '1.A1'] },
    },
  ]
  const bodies = [...malformed, manifest].map((data) => JSON.stringify(data))
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(bodies.shift())))
  for (let attempt = 0; attempt < malformed.length; attempt++)
    await expect(readManifest('default')).rejects.toThrow(
      'Unexpected content of the search manifest',
    )
  expect(await readManifest('default')).toEqual(manifest)
  expect(await readManifest('default')).toEqual(manifest)
})
