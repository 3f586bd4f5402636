import { exportFormats } from '#citations/export-work.ts'
import { keysOf } from '#model/keys-of.ts'
import { evidencePaths } from '#model/evidence.ts'
import {
  citeDataPath,
  exchangeCiteDataPath,
  citeFilePath,
  embedDescriptionPath,
  linkerPath,
  versionFilePath,
  workFilePath,
} from '#model/paths.ts'
import type { ExportContext } from '../format.ts'
import type { Described, Parameter } from './describe.ts'

/** The files with data that are no format of the edition: citations, frames, addresses. */
export function otherFiles({ corpus }: ExportContext): Described[] {
  const { exchanges, works, edition, releases } = corpus
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
  const formats = keysOf(exportFormats)
  return [
    ...(edition.partFiles ? formats : []).map((format): Described => ({
      path: citeFilePath('{slug}', format),
      mediaType: exportFormats[format],
      summary: `Citation of an exchange (${format})`,
      about: 'For reference managers.',
      parameters: [slug],
      schema: format === 'json' ? 'Works' : undefined,
    })),
    {
      path: citeDataPath,
      mediaType: 'application/json',
      summary: 'Citations of exchanges and paragraphs',
      about: 'What the dialog for citations shows, with a place for the reference in each style.',
      parameters: [],
      schema: 'Object',
    },
    ...(edition.partFiles ? [exchangeCiteDataPath('{number}')] : []).map((path): Described => ({
      path,
      mediaType: 'application/json',
      summary: 'Citations of an exchange and its paragraphs',
      about: 'The same for one exchange.',
      parameters: [number],
      schema: 'Object',
    })),
    ...(edition.partFiles ? [embedDescriptionPath('{slug}')] : []).map((path): Described => ({
      path,
      mediaType: 'application/json',
      summary: 'oEmbed description of an exchange',
      about: 'How other sites show it in a frame. For a paragraph, its id is added as a fragment.',
      parameters: [slug],
      schema: 'OEmbed',
    })),
    ...(edition.partFiles && works.size > 0 ? formats : []).map((format): Described => ({
      path: workFilePath('{key}', format),
      mediaType: exportFormats[format],
      summary: `A work of the bibliography (${format})`,
      about: 'For reference managers.',
      parameters: [key],
      schema: format === 'json' ? 'Works' : undefined,
    })),
    {
      path: versionFilePath('{version}'),
      mediaType: 'application/json',
      summary: 'The text of a published version',
      about: 'Its words and references, without notes.',
      parameters: [
        {
          name: 'version',
          values: [...new Set([edition, ...releases].map(({ version }) => version))],
          about: 'A version of the edition.',
        },
      ],
      schema: 'Version',
    },
    {
      path: `${linkerPath}1/files.json`,
      mediaType: 'application/json',
      summary: 'The files of exchanges by their numbers, for the linker',
      about: 'For references in text, which have only the number.',
      parameters: [],
      schema: 'Object',
    },
    ...['exchanges/{slug}', ...(edition.partFiles ? ['{number}'] : [])].map((name): Described => ({
      path: `${linkerPath}1/${name}.json`,
      mediaType: 'application/json',
      summary: 'The passages of an exchange, for the linker',
      about: 'What the script for other sites shows, by the id of the paragraph.',
      parameters: [name.includes('slug') ? slug : number],
      schema: 'Object',
    })),
    {
      path: evidencePaths.words,
      mediaType: 'application/json',
      summary: 'SHA-256 hashes of the words of each paragraph',
      about: 'In the transcript and on the page.',
      parameters: [],
      schema: 'Object',
    },
    {
      path: evidencePaths.sbom,
      mediaType: 'application/json',
      summary: 'Packages of which readers receive parts',
      about: 'With their licences, in CycloneDX 1.6.',
      parameters: [],
      schema: 'Object',
    },
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
