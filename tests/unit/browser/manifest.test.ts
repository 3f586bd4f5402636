import { expect, test, vi } from 'vitest'
import type { SearchManifest } from '#search/search-manifest.ts'

const manifest: SearchManifest = {
  version: '1',
  engineLanguage: 'en',
  spoken: {
    parts: [
      {
        folder: '',
        meta: 'pagefind.en_1.pf_meta',
        from: 1,
        contents: { filters: [], chunks: [['a', 'index/en_1.pf_index']], starts: [[1, 0]] },
      },
    ],
    routes: [],
  },
  apparatus: { parts: [], routes: [] },
  speakers: { ida: ['Ida'] },
  labels: { speaker: { ida: 'Ida' }, topic: {} },
  names: { harbour: ['harbour'] },
  shards: 0,
  terms: 1,
}

test('a manifest of another shape is an error like a missing one', async () => {
  vi.stubGlobal('location', { href: 'https://example.org/' })
  vi.stubGlobal('document', {
    documentElement: { dataset: { base: '/' } },
    querySelector: () => ({ rel: 'preload' }),
  })
  // Another test may have loaded it: files share modules.
  vi.resetModules()
  const { readManifest } = await import('#browser/search/manifest.ts')
  const malformed = [
    { ...manifest, version: undefined },
    { ...manifest, spoken: { parts: [{ folder: '', meta: '' }], routes: [] } },
    { ...manifest, names: { harbour: 'harbour' } },
  ]
  const bodies = [...malformed, manifest].map((data) => JSON.stringify(data))
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(bodies.shift())))
  for (let attempt = 0; attempt < malformed.length; attempt++)
    await expect(readManifest('/pagefind/', 'default')).rejects.toThrow(
      'Unexpected content of the search manifest',
    )
  expect(await readManifest('/pagefind/', 'default')).toEqual(manifest)
})
