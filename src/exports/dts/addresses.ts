import { addressesFrom, downloadPath, type ExportContext } from '../format.ts'

/** The identifiers of the two things in the collection: the collection itself, and the text. */
export const collectionId = 'editions'
export const resourceId = 'edition'

/** A file of the service: `/dts/collection.json` */
export function dtsPath(name: string): string {
  return `/dts/${name}.json`
}

/** The file of a navigation request. `down` and `ref` are left out as in the request. */
export function navigationPath({
  down,
  ref,
}: {
  down: number | undefined
  ref: string | undefined
}): string {
  const depth = down === undefined ? '' : `;down=${down}`
  return dtsPath(`navigation/${resourceId}${depth}${ref === undefined ? '' : `/${ref}`}`)
}

/** The file with the whole text, or with the part that a reference names. */
export function documentPath(ref?: string): string {
  return downloadPath(ref === undefined ? `${resourceId}.tei.xml` : `${resourceId}.tei/${ref}.xml`)
}

/**
 * The URI templates (RFC 6570) of the endpoints, as they are seen from a file. What selects a file is in its path, since a static
 * host ignores queries.
 */
export function endpoints(context: Pick<ExportContext, 'site' | 'corpus'>, here: string) {
  const [dts, downloads] = ['/dts/', downloadPath('')].map(addressesFrom(context, here))
  const hasParts = context.corpus.edition.partFiles
  return {
    collection: `${dts}collection{/id,nav}.json`,
    navigation: `${dts}navigation/{resource}{;down}${hasParts ? '{/ref}' : ''}.json`,
    document: `${downloads}{resource}.tei${hasParts ? '{/ref}' : ''}.xml`,
  }
}

/** The same for the text, with its identifier filled in. */
export function resourceEndpoints(context: Pick<ExportContext, 'site' | 'corpus'>, here: string) {
  const all = endpoints(context, here)
  return {
    collection: all.collection.replace('{/id,nav}', `/${resourceId}{/nav}`),
    navigation: all.navigation.replace('{resource}', resourceId),
    document: all.document.replace('{resource}', resourceId),
  }
}
