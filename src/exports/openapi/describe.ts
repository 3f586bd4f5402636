import type { ExportFile } from '../format.ts'
import type { SchemaName } from './schemas.ts'

/** The files at a path with parameters, in which every combination of values is a file. */
export type Described = {
  path: string
  mediaType: string
  summary: string
  about: string
  parameters: Parameter[]
  schema?: SchemaName | undefined
}

export type Parameter = { name: string; values: string[]; about: string }

/** Where files differ in one part of their path: what is before it, the part, and what is after it. */
const families = [
  { pattern: /^(\/downloads\/exchanges\/)(.+)(\.\w+)$/, name: 'slug', about: 'An exchange.' },
  { pattern: /^(\/downloads\/edition\.tei\/)(.+)(\.xml)$/, name: 'ref', about: 'A reference.' },
  {
    pattern: /^(\/dts\/navigation\/edition(?:;down=-?\d)?\/)(.+)(\.json)$/,
    name: 'ref',
    about: 'A reference.',
  },
]

/** Describes the files of a format, those that differ only in a part of their path together. */
export function describeFiles(
  files: readonly (Pick<ExportFile, 'path'> & { mediaType: string })[],
  { id, summary, about }: { id: string; summary: string; about: string },
): Described[] {
  const found = new Map<string, Described>()
  for (const { path, mediaType } of files) {
    const family = families.find(({ pattern }) => pattern.test(path))
    const [, before = path, value, after = ''] = family?.pattern.exec(path) ?? []
    const template = family ? `${before}{${family.name}}${after}` : path
    const known = found.get(template)
    if (known && value !== undefined) known.parameters[0]?.values.push(value)
    else
      found.set(template, {
        path: template,
        mediaType,
        summary,
        about,
        schema: schemaOf(id, template),
        parameters:
          family && value !== undefined
            ? [{ name: family.name, values: [value], about: family.about }]
            : [],
      })
  }
  return [...found.values()]
}

function schemaOf(id: string, path: string): SchemaName | undefined {
  if (id === 'json') return path.includes('schema') ? undefined : 'Edition'
  if (id === 'linkset') return 'Linkset'
  if (id === 'csl-json') return 'Works'
  if (path.startsWith('/dts/entry')) return 'DtsEntryPoint'
  if (path.startsWith('/dts/collection')) return 'DtsCollection'
  if (path.startsWith('/dts/navigation')) return 'DtsNavigation'
  return undefined
}
