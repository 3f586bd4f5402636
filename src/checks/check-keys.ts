import { join } from 'node:path'
import type { Nodes } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import { type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { nearest } from '#model/spelling.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue, Position } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { editorialProse } from './editorial-prose.ts'

/** Checks that every key exists: of terms, cited works, topics, sources and see-also references. */
export function checkKeys(reading: CorpusReading): Issue[] {
  const { corpus, incomplete, at } = reading
  const issues: Issue[] = []
  const topics: Target = {
    what: 'topic',
    expected: 'the key of a topic in topics.yaml',
    remedy: () => 'add the topic to topics.yaml',
    known: new Set(Object.keys(corpus.topics)),
    incomplete: incomplete.topics,
  }
  const targets: Targets = {
    term: {
      what: 'glossary key',
      expected: 'the key of an entry in glossary/',
      remedy: (key) => `write the entry glossary/${key}.md`,
      known: new Set([...corpus.glossary.keys(), ...incomplete.glossary]),
    },
    cite: {
      what: 'work',
      expected: 'the id of a work in bibliography.json',
      remedy: () => 'add the work to bibliography.json',
      known: new Set(corpus.works.keys()),
      incomplete: incomplete.works,
    },
  }
  for (const { exchange, paragraph } of paragraphsOf(corpus.exchanges)) {
    for (const { name, key, node } of paragraph.marks) {
      if (name !== 'note')
        issues.push(...unknown(targets[name], key, exchange.file, positionOf(node)))
    }
  }
  for (const { nodes, file, positionOf: place } of editorialProse(reading))
    issues.push(...keysInProse(nodes, file, place, targets))
  for (const exchange of corpus.exchanges) {
    for (const [index, topic] of exchange.topics.entries()) {
      issues.push(...unknown(topics, topic, exchange.file, at(exchange.file, ['topics', index])))
    }
  }
  for (const gloss of corpus.glossary.values()) issues.push(...checkGloss(gloss, targets, at))
  issues.push(...checkEvents(reading, targets))
  const own = corpus.edition.source?.work
  if (own !== undefined) {
    const file = join(corpus.root, 'edition.yaml')
    issues.push(...unknown(targets.cite, own, file, at(file, ['source', 'work'])))
  }
  return issues
}

function checkGloss(gloss: Gloss, targets: Targets, at: CorpusReading['at']): Issue[] {
  return [
    ...gloss.sources.flatMap((key, index) =>
      unknown(targets.cite, key, gloss.file, at(gloss.file, ['sources', index])),
    ),
    ...gloss.see.flatMap((key, index) =>
      unknown(targets.term, key, gloss.file, at(gloss.file, ['see', index])),
    ),
  ]
}

function checkEvents({ corpus: { timeline, root }, at }: CorpusReading, targets: Targets): Issue[] {
  const file = join(root, 'timeline.yaml')
  if (!timeline) return []
  return timeline.events.flatMap(({ sources }, index) =>
    sources.flatMap((key, nth) =>
      unknown(targets.cite, key, file, at(file, ['events', index, 'sources', nth])),
    ),
  )
}

/** Unknown keys in editorial prose. */
function keysInProse(
  nodes: readonly Nodes[],
  file: string,
  place: (node: Nodes) => Position,
  targets: Targets,
): Issue[] {
  const issues: Issue[] = []
  for (const root of nodes) {
    visit(root, 'textDirective', (node: TextDirective) => {
      const key = node.attributes?.['id'] ?? ''
      if (key !== '' && (node.name === 'term' || node.name === 'cite')) {
        issues.push(...unknown(targets[node.name], key, file, place(node)))
      }
    })
  }
  return issues
}

function unknown(
  { what, expected, remedy, known, incomplete }: Target,
  key: string,
  file: string,
  position: Position,
): Issue[] {
  if (incomplete || known.has(key)) return []
  const meant = nearest(key, known)
  return [
    {
      rule: 'unknown-key',
      message: `Unexpected ${what} "${key}", expected ${expected}`,
      file,
      position,
      hint: meant ? `Did you mean "${meant}"?` : `Correct the key, or ${remedy(key)}.`,
    },
  ]
}

type Target = {
  what: string
  expected: string
  /** What to do if the key is right. */
  remedy: (key: string) => string
  known: ReadonlySet<string>
  incomplete?: boolean
}
type Targets = { term: Target; cite: Target }
