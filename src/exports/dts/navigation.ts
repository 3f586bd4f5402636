import type { Exchange } from '#corpus/corpus.ts'
import { filledTurns } from '#corpus/withdrawn.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { exchangePath, paragraphPath } from '#model/paths.ts'
import { addressesFrom, type ExportContext, type ExportFile } from '../format.ts'
import { navigationPath } from './addresses.ts'
import { resource } from './collections.ts'
import { dtsFile } from './file.ts'

/** What can be cited: an exchange, or a paragraph in it. */
type Unit = { identifier: string; level: 1 | 2; parent: string | null }

/**
 * A file for each request about the structure of the text. `down` is how many levels of it are listed, -1 for all; there are two. A
 * request that would be the same as another with a smaller `down`, or that names a range, has no file.
 */
export function navigationFiles(context: ExportContext): ExportFile[] {
  const exchanges = context.corpus.exchanges.map((exchange) => {
    const unit = exchangeUnit(exchange, context)
    return { unit, inside: paragraphUnits(exchange, context) }
  })
  const tops = exchanges.map(({ unit }) => unit)
  const all = exchanges.flatMap(({ unit, inside }) => [unit, ...inside])
  const file = (request: { down?: number; ref?: UnitOf }, member?: UnitOf[]) => {
    const { ref, ...rest } = request
    const path = navigationPath({ ...rest, ...(ref && { ref: ref('').identifier }) })
    return dtsFile(path, () => ({
      '@id': addressesFrom(context, path)(path),
      '@type': 'Navigation',
      resource: resource(context, path),
      ...(ref && { ref: ref(path) }),
      ...(member && { member: member.map((unit) => unit(path)) }),
    }))
  }
  return [
    file({ down: 1 }, tops),
    file({ down: 2 }, all),
    file({ down: -1 }, all),
    ...exchanges.flatMap(({ unit, inside }) => [
      file({ ref: unit }),
      file({ ref: unit, down: 0 }, tops),
      file({ ref: unit, down: 1 }, [unit, ...inside]),
      file({ ref: unit, down: -1 }, [unit, ...inside]),
      ...inside.flatMap((paragraph) => [
        file({ ref: paragraph }),
        file({ ref: paragraph, down: 0 }, inside),
      ]),
    ]),
  ]
}

/** A unit as it is described in the file at a path. */
type UnitOf = (path: string) => Unit & object

function exchangeUnit({ number, slug, title }: Exchange, context: ExportContext): UnitOf {
  const { editors } = languagesOf(context.corpus.edition)
  return (path) => ({
    identifier: String(number),
    '@type': 'CitableUnit',
    '@id': addressesFrom(context, path)(exchangePath(slug)),
    level: 1,
    parent: null,
    citeType: 'exchange',
    dublinCore: { title: [{ lang: editors, value: title }] },
  })
}

function paragraphUnits(exchange: Exchange, context: ExportContext): UnitOf[] {
  const { number, slug } = exchange
  const { interview } = languagesOf(context.corpus.edition)
  return filledTurns(exchange).flatMap(({ turn, parts }) =>
    parts.map((part): UnitOf => {
      const id = part.type === 'withdrawn' ? part.id : part.paragraph.id
      const creator = part.type === 'paragraph' ? turn?.by?.name : undefined
      return (path) => ({
        identifier: paragraphAddress(number, id),
        '@type': 'CitableUnit',
        '@id': addressesFrom(context, path)(paragraphPath(slug, id)),
        level: 2,
        parent: String(number),
        citeType: 'paragraph',
        ...(creator === undefined
          ? {}
          : { dublinCore: { creator: [{ lang: interview, value: creator }] } }),
      })
    }),
  )
}
