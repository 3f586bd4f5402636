import { exportFormats } from '#citations/export-work.ts'
import { keysOf } from '#model/keys-of.ts'
import { citeDataPath, citeFilePath, embedDescriptionPath, workFilePath } from '#model/paths.ts'
import type { ExportContext } from '../format.ts'
import type { Described, Parameter } from './describe.ts'

/** The files with data that are no format of the edition: citations, frames, addresses. */
export function otherFiles({ corpus: { exchanges, works } }: ExportContext): Described[] {
  const slug: Parameter = {
    name: 'slug',
    values: exchanges.map((one) => one.slug),
    about: 'An exchange.',
  }
  const number: Parameter = {
    name: 'number',
    values: exchanges.map((one) => String(one.number)),
    about: 'The number of an exchange.',
  }
  const key: Parameter = { name: 'key', values: [...works.keys()], about: 'A work.' }
  // The functions that make the paths take numbers, so the parameter is put in afterwards.
  const dataPath = citeDataPath(0).replace('0', '{number}')
  const formats = keysOf(exportFormats)
  return [
    ...formats.map((format): Described => ({
      path: citeFilePath('{slug}', format),
      mediaType: exportFormats[format],
      summary: `Citation of an exchange (${format})`,
      about: 'For reference managers.',
      parameters: [slug],
      schema: format === 'json' ? 'Works' : undefined,
    })),
    {
      path: dataPath,
      mediaType: 'application/json',
      summary: 'Citations of an exchange and its paragraphs',
      about: 'What the dialog for citations shows, with a place for the reference in each style.',
      parameters: [number],
      schema: 'Object',
    },
    {
      path: embedDescriptionPath('{slug}'),
      mediaType: 'application/json',
      summary: 'oEmbed description of an exchange',
      about: 'How other sites show it in a frame. For a paragraph, its id is added as a fragment.',
      parameters: [slug],
      schema: 'OEmbed',
    },
    ...(works.size === 0 ? [] : formats).map((format): Described => ({
      path: workFilePath('{key}', format),
      mediaType: exportFormats[format],
      summary: `A work of the bibliography (${format})`,
      about: 'For reference managers.',
      parameters: [key],
      schema: format === 'json' ? 'Works' : undefined,
    })),
    {
      path: '/addresses.json',
      mediaType: 'application/json',
      summary: 'Addresses and titles of pages',
      about: 'Pairs of a path and a title, for suggestions where an address does not exist.',
      parameters: [],
      schema: 'Addresses',
    },
  ]
}
