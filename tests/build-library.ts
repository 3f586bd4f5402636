import { join } from 'node:path'
import { composeLibrary } from './compose-library.ts'
import { buildSite } from './site-build.ts'

/*
 * `node tests/build-library.ts` builds test editions in four languages, and composes the library `.cache/sites/library/` from them.
 */

const names = ['bells', 'panel', 'russian', 'arabic', 'chinese', 'bilingual']
const parts = names.map((name) => ({
  name,
  content: join('tests', 'editions', name),
  site: join('.cache', 'sites-of-library', name),
}))

for (const { name, content, site } of parts) {
  const output = await buildSite({ name, content, url: '' }, '.', site, {})
  if (output !== undefined) throw new Error(output)
}
await composeLibrary(parts, join('.cache', 'sites', 'library'))
