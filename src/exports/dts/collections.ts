import { languagesOf } from '#model/edition-languages.ts'
import { permanentName } from '../changes.ts'
import { addressesFrom, type ExportContext, type ExportFile } from '../format.ts'
import { licenceOf } from '../licence.ts'
import { linkedVersions } from '../linkset-versions.ts'
import {
  collectionId,
  documentPath,
  dtsPath,
  endpoints,
  resourceEndpoints,
  resourceId,
} from './addresses.ts'
import { dtsFile } from './file.ts'

/** The entry point, and the collection with the text as its only member. */
export function collectionFiles(context: ExportContext): ExportFile[] {
  const entry = dtsPath('entry')
  const own = (name: string, nav: 'children' | 'parents', describe: Describe) =>
    dtsFile(dtsPath(name), (path) => {
      const others = describe === collection ? resource : collection
      const hasOthers = (describe === collection) === (nav === 'children')
      return { ...describe(context, path), member: hasOthers ? [others(context, path)] : [] }
    })
  return [
    dtsFile(entry, (path) => ({
      '@id': addressesFrom(context, path)(entry),
      '@type': 'EntryPoint',
      ...endpoints(context, path),
    })),
    own('collection', 'children', collection),
    own(`collection/${collectionId}`, 'children', collection),
    own(`collection/${collectionId}/children`, 'children', collection),
    own(`collection/${collectionId}/parents`, 'parents', collection),
    dtsFile(dtsPath(`collection/${resourceId}`), (path) => resource(context, path)),
    own(`collection/${resourceId}/children`, 'children', resource),
    own(`collection/${resourceId}/parents`, 'parents', resource),
  ]
}

type Describe = (context: ExportContext, path: string) => object

function collection(context: ExportContext, path: string): object {
  const { title } = context.corpus.edition
  return {
    '@id': collectionId,
    '@type': 'Collection',
    title,
    totalParents: 0,
    totalChildren: 1,
    collection: endpoints(context, path).collection,
  }
}

/** The text. Its references are those of the edition: exchange 5 has the paragraph 5.A3. */
export function resource(context: ExportContext, path: string): object {
  const { corpus } = context
  const { title, description, speakers, source, date } = corpus.edition
  const { interview, editors } = languagesOf(corpus.edition)
  const licence = licenceOf(corpus.edition)
  const address = addressesFrom(context, path)
  const namesOf = (role: string) =>
    speakers
      .filter((one) => one.role === role)
      .map(({ name }) => ({ lang: interview, value: name }))
  return {
    '@id': resourceId,
    '@type': 'Resource',
    title,
    ...(description === undefined ? {} : { description: description.trim() }),
    totalParents: 1,
    totalChildren: 0,
    dublinCore: {
      identifier: [permanentName(corpus)],
      title: [{ lang: interview, value: title }],
      creator: namesOf('respondent'),
      contributor: namesOf('interviewer'),
      language: [interview],
      ...(date === undefined ? {} : { issued: [date] }),
      ...(source?.url !== undefined && { source: [source.url] }),
      hasVersion: linkedVersions(corpus).map(({ file }) => address(file)),
      ...(licence && { license: [{ lang: editors, value: licence.name }, licence.url] }),
    },
    ...resourceEndpoints(context, path),
    download: address(documentPath()),
    mediaTypes: ['application/tei+xml'],
    citationTrees: [
      {
        '@type': 'CitationTree',
        citeStructure: [
          {
            '@type': 'CiteStructure',
            citeType: 'exchange',
            citeStructure: [{ '@type': 'CiteStructure', citeType: 'paragraph' }],
          },
        ],
      },
    ],
  }
}
