import { join } from 'node:path'
import type { Gloss } from '#corpus/corpus.ts'
import type { Position } from '#model/issue.ts'
import type { Work } from '#model/work.ts'
import type { Collected, FieldPosition } from './collected.ts'
import type { Shared } from './read-shared.ts'

type Fields = Readonly<Record<string, unknown>>

/** Adds to the fields of an edition those that it shares and does not have itself. */
export function withSharedFields(own: unknown, shared: Fields): unknown {
  return isFields(own) ? { ...shared, ...own } : own
}

/** Adds to the topics of an edition what it shares of each: an edition can say more about a topic without repeating its label. */
export function withSharedTopics(own: unknown, shared: Fields): unknown {
  if (!isFields(own)) return own ?? (Object.keys(shared).length > 0 ? shared : null)
  const topics = Object.entries(own).map(([key, topic]) => {
    const known = Object.hasOwn(shared, key) ? shared[key] : undefined
    return [key, isFields(known) && isFields(topic) ? { ...known, ...topic } : topic] as const
  })
  return { ...shared, ...Object.fromEntries(topics) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries and works of an edition, by key. */
type Apparatus = { glossary: Map<string, Gloss>; works: Map<string, Work> }

/**
 * Adds the shared entries and works that an edition refers to, and those that these refer to. Others are not part of the edition.
 * One that the edition has itself takes the place of the shared one.
 *
 * @param named the keys of works that fields of the edition name.
 * @param collected gets the texts of what is added, and where the fields of shared works are.
 */
export function addShared(
  { glossary, works }: Apparatus,
  named: readonly string[],
  shared: Shared,
  root: string,
  collected: Collected,
): void {
  const wanted = [
    ...named,
    ...[...collected.sources.values()].flatMap(keysIn),
    ...[...glossary.values()].flatMap(({ sources, see }) => [...sources, ...see]),
  ]
  const usedWorks: Work[] = []
  // The list grows while it is gone through.
  for (const key of wanted) {
    const gloss = glossary.has(key) ? undefined : shared.glossary.get(key)
    if (gloss) {
      // Its prose will be adapted to the language of the edition.
      glossary.set(key, structuredClone(gloss))
      const text = shared.sources.get(gloss.file) ?? ''
      collected.sources.set(gloss.file, text)
      wanted.push(...keysIn(text), ...gloss.sources)
    }
    const work = works.has(key) ? undefined : shared.works.get(key)
    if (work) {
      works.set(key, structuredClone(work))
      usedWorks.push(work)
    }
  }
  for (const gloss of glossary.values()) {
    // An entry that the edition does not have is no place to look.
    if (shared.glossary.get(gloss.key)?.file === gloss.file)
      gloss.see = gloss.see.filter((key) => glossary.has(key))
  }
  for (const [file, at] of shared.fields) collected.fields.set(file, at)
  if (usedWorks.length === 0) return
  const file = join(shared.folder, 'bibliography.json')
  collected.sources.set(file, JSON.stringify(usedWorks))
  const own = join(root, 'bibliography.json')
  collected.fields.set(own, inEither(own, file, new Set(usedWorks.map(({ id }) => id)), collected))
}

/** Keys in marks, `{#key}`, in the text of a file. */
function keysIn(text: string): string[] {
  return Array.from(text.matchAll(/#([a-z0-9]+(?:-[a-z0-9]+)*)/g), ([, key = '']) => key)
}

/** Positions of fields by key, some of which are in the shared file. */
function inEither(
  own: string,
  shared: string,
  sharedKeys: ReadonlySet<string>,
  { fields }: Collected,
): FieldPosition {
  const [ownAt, sharedAt] = [fields.get(own), fields.get(shared)]
  const whole: Position = { type: 'whole-file' }
  return ([key = '', ...path]) => {
    if (!sharedKeys.has(String(key))) return ownAt?.([key, ...path]) ?? whole
    const position = sharedAt?.([key, ...path]) ?? whole
    return position.type === 'at' ? { ...position, file: shared } : position
  }
}
