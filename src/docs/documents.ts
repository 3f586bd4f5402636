import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { buildSteps } from '#integrations/build-steps.ts'
import { accountSchema } from '#model/argument.ts'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { evidenceSchema } from '#model/evidence.ts'
import { exchangeSchema } from '#model/exchange.ts'
import { glossSchema } from '#model/gloss.ts'
import { ledgerSchema } from '#model/ledger.ts'
import { librarySchema } from '#model/library.ts'
import { releaseSchema } from '#model/release.ts'
import { searchesSchema } from '#model/searches.ts'
import { timelineSchema } from '#model/timeline.ts'
import { topicsSchema } from '#model/topic.ts'
import { workSchema } from '#model/work.ts'
import { annotationLanguage } from './annotation-language.ts'
import { fieldList } from './fields.ts'
import { jsonSchemas } from './json-schemas.ts'
import { ruleCatalogue } from './rule-catalogue.ts'

/** The parts of documents that are generated, by the name in their comments. */
const parts: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'docs/formats.md': {
    'annotation language': annotationLanguage,
    'fields of edition.yaml': () => fieldList(editionSchema),
    'fields of an exchange': () => fieldList(exchangeSchema),
    'fields of an entry': () => fieldList(glossSchema),
    'fields of a work': () => fieldList(workSchema),
    'fields of a topic': () => fieldList(topicsSchema),
    'fields of timeline.yaml': () => fieldList(timelineSchema),
    'fields of an account': () => fieldList(accountSchema),
    'fields of a change': () => fieldList(errataSchema),
    'fields of searches.yaml': () => fieldList(searchesSchema),
    'fields of addresses.json': () => fieldList(ledgerSchema),
    'fields of a release': () => fieldList(releaseSchema),
    'fields of evidence.json': () => fieldList(evidenceSchema),
  },
  'docs/library.md': { 'fields of library.yaml': () => fieldList(librarySchema) },
  'ARCHITECTURE.md': { 'steps of a build': stepList },
}

/**
 * The documents with everything in them that is generated, and the JSON Schemas for text editors, by their paths in the project, as they should be.
 *
 * @throws if the comments around a part of a document are missing.
 */
export async function generatedDocuments(): Promise<Map<string, string>> {
  const documents = new Map([['docs/rules.md', await ruleCatalogue()]])
  for (const [path, generated] of Object.entries(parts)) {
    let text = await readFile(path, 'utf8')
    for (const [name, generate] of Object.entries(generated))
      text = replacePart(text, name, generate(), path)
    documents.set(path, text)
  }
  for (const [path, schema] of jsonSchemas()) documents.set(path, schema)
  const config = await resolveConfig('package.json')
  for (const [path, text] of documents) {
    const parser = path.endsWith('.json') ? 'json' : 'markdown'
    documents.set(path, await format(text, { ...config, parser }))
  }
  return documents
}

/** Replaces what is between `<!-- generated: name -->` and `<!-- end -->`. */
function replacePart(text: string, name: string, content: string, path: string): string {
  const start = `<!-- generated: ${name} -->`
  const from = text.indexOf(start)
  const to = text.indexOf('<!-- end -->', from)
  if (from < 0 || to < 0) throw new Error(`Unexpected ${path}, expected "${start}" in it`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

function stepList(): string {
  return buildSteps.map(({ name, why }, index) => `${index + 1}. **${name}**: ${why}`).join('\n')
}
