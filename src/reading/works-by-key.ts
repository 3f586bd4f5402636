import { wholeFile } from '#model/issue.ts'
import type { Work } from '#model/work.ts'
import type { Collected } from './collected.ts'

/** Works by key. A work whose key is taken already is reported and replaces the first. */
export function worksByKey(
  works: readonly Work[],
  file: string,
  into: Collected,
): Map<string, Work> {
  const byKey = new Map<string, Work>()
  const places = new Map<string, number>()
  const at = into.fields.get(file)
  for (const [index, work] of works.entries()) {
    if (byKey.has(work.id)) {
      const message = `Unexpected second work "${work.id}", expected each key only once`
      const position = at?.([index]) ?? wholeFile
      const hint = 'Give one of them another id.'
      into.issues.push({ rule: 'duplicate-key', message, file, position, hint })
    } else places.set(work.id, index)
    byKey.set(work.id, work)
  }
  // Works are found by key everywhere else, so their positions are too.
  if (at)
    into.fields.set(file, ([key = '', ...path]) => at([places.get(String(key)) ?? 0, ...path]))
  return byKey
}
