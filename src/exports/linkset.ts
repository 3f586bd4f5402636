import { exportFormats } from '#citations/export-work.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { isDraftEdition, isDraftPage } from '#corpus/drafts.ts'
import type { Edition } from '#model/edition.ts'
import { keysOf } from '#model/keys-of.ts'
import { citeFilePath, exchangePath, versionsPath } from '#model/paths.ts'
import { documentPath, dtsPath, resourceId } from './dts/addresses.ts'
import {
  addressesFrom,
  downloadPath,
  exchangeFilePath,
  type ExportContext,
  type Format,
} from './format.ts'
import { licenceOf } from './licence.ts'
import { linkedVersions, versionRelations } from './linkset-versions.ts'

/** What something is linked to (RFC 9264). */
type LinkTarget = { href: string; type?: string }

/**
 * How the pages and files of the edition belong together, with the relations of https://signposting.org/: what is cited, what
 * describes it, and its forms; and with those of RFC 5829, its versions.
 *
 * @param formats the formats of the whole edition.
 */
export function linkset(formats: () => readonly Format[]): Format {
  return {
    id: 'linkset',
    mediaType: 'application/linkset+json',
    files: (context) => [
      {
        path: linksetPath,
        make: () => {
          const forms = formats().flatMap(({ mediaType, files }) =>
            files(context)
              .slice(0, 1)
              .map(({ path }) => ({ path, mediaType })),
          )
          return `${JSON.stringify({ linkset: linkContexts(context, forms) })}\n`
        },
      },
    ],
  }
}

export const linksetPath = '/linkset.json'

function linkContexts(context: ExportContext, forms: readonly Form[]): object[] {
  const { corpus } = context
  const address = addressesFrom(context, linksetPath)
  const to = (path: string, type?: string): LinkTarget => ({
    href: address(path),
    ...(type !== undefined && { type: type.replace(/;.*/, '') }),
  })
  const terms = hasTerms(corpus.edition) ? { license: [to(termsPath, 'text/html')] } : {}
  const licence = licenceOf(corpus.edition)
  return [
    {
      anchor: address('/'),
      ...(!isDraftEdition(corpus) && { 'cite-as': [to('/')] }),
      type: pageTypes.map((href) => ({ href })),
      ...terms,
      item: forms.map(({ path, mediaType }) => to(path, mediaType)),
      describedby: [to(dtsPath(`collection/${resourceId}`), 'application/ld+json')],
      ...Object.fromEntries(
        versionRelations(corpus).map(([relation, path]) => [relation, [to(path, 'text/html')]]),
      ),
    },
    ...corpus.exchanges.map((exchange) => ({
      anchor: address(exchangePath(exchange.slug)),
      // A draft has no address that can be cited.
      ...(!isDraftPage(corpus, exchangePath(exchange.slug)) && {
        'cite-as': [to(exchangePath(exchange.slug))],
      }),
      type: pageTypes.map((href) => ({ href })),
      ...terms,
      ...(corpus.edition.partFiles && {
        item: partForms(exchange).map(({ path, mediaType }) => to(path, mediaType)),
        describedby: keysOf(exportFormats).map((format) =>
          to(citeFilePath(exchange.slug, format), exportFormats[format]),
        ),
      }),
      collection: [to('/', 'text/html')],
    })),
    ...versionContexts(corpus, address, to, terms),
    ...forms.map(({ path }) => ({
      anchor: address(path),
      collection: [to('/', 'text/html')],
      // The words of the interview, which the others have, are not under the licence of the editors.
      ...(licence && editorsOwn.includes(path) ? { license: [{ href: licence.url }] } : terms),
    })),
  ]
}

/** The page of each version, and the file with its words. */
function versionContexts(
  corpus: Corpus,
  address: (path: string) => string,
  to: (path: string, type?: string) => LinkTarget,
  terms: object,
): object[] {
  const versions = linkedVersions(corpus)
  const page = (path: string) => [to(path, 'text/html')]
  return versions.flatMap(({ page: own, file, predecessor, successor }) => [
    {
      anchor: address(own),
      ...terms,
      item: [to(file, 'application/json')],
      'version-history': page(versionsPath),
      'latest-version': page(versions[0]!.page),
      ...(predecessor !== undefined && { 'predecessor-version': page(predecessor) }),
      ...(successor !== undefined && { 'successor-version': page(successor) }),
    },
    { anchor: address(file), collection: page(own), ...terms },
  ])
}

/** Whether the edition says what its terms are. */
export function hasTerms(edition: Edition): boolean {
  return edition.rights !== undefined || licenceOf(edition) !== undefined
}

/** Where an edition says it: for the words of the interview, and for what the editors wrote. */
export const termsPath = '/about/#rights'

/** What the title page and the pages of exchanges are: they lead to the interview in all its forms, and have it. */
export const pageTypes = ['https://schema.org/AboutPage', 'https://schema.org/Article']

const editorsOwn = ['bib', 'ris', 'json'].map((ending) => downloadPath(`bibliography.${ending}`))

type Form = { path: string; mediaType: string }

function partForms({ slug, number }: Exchange): Form[] {
  return [
    { path: exchangeFilePath(slug, 'md'), mediaType: 'text/markdown' },
    { path: exchangeFilePath(slug, 'txt'), mediaType: 'text/plain' },
    { path: exchangeFilePath(slug, 'json'), mediaType: 'application/json' },
    { path: documentPath(String(number)), mediaType: 'application/tei+xml' },
  ]
}
