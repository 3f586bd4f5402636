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
type Unit = {
  identifier: string
  /** Describes it for the file at a path. */
  at: (path: string) => object
}

/**
 * A file for each request about the structure of the text. `down` is how many levels of it are listed, -1 for all; there are two. A
 * request that would be the same as another with a smaller `down`, or that names a range, has no file. Those that name a part have one if
 * the edition has files for its parts.
 */
export function navigationFiles(context: ExportContext): ExportFile[] {
  const exchanges = context.corpus.exchanges.map((exchange) => {
    const unit = exchangeUnit(exchange, context)
    return { unit, inside: paragraphUnits(exchange, context) }
  })
  const tops = exchanges.map(({ unit }) => unit)
  const all = exchanges.flatMap(({ unit, inside }) => [unit, ...inside])
  const file = ({ down, ref }: { down?: number; ref?: Unit }, member?: Unit[]) => {
    const path = navigationPath({ down, ref: ref?.identifier })
    return dtsFile(path, () => ({
      '@id': addressesFrom(context, path)(path),
      '@type': 'Navigation',
      resource: resource(context, path),
      ...(ref && { ref: ref.at(path) }),
      ...(member && { member: member.map((unit) => unit.at(path)) }),
    }))
  }
  return [
    file({ down: 1 }, tops),
    file({ down: 2 }, all),
    file({ down: -1 }, all),
    ...(context.corpus.edition.partFiles ? exchanges : []).flatMap(({ unit, inside }) => [
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

function exchangeUnit(
  { number, slug, title, titleLanguage }: Exchange,
  context: ExportContext,
): Unit {
  const dublinCore = { title: [{ lang: titleLanguage, value: title }] }
  const type = { level: 1, parent: null, citeType: 'exchange' }
  return unitOf(String(number), exchangePath(slug), { ...type, dublinCore }, context)
}

function paragraphUnits(exchange: Exchange, context: ExportContext): Unit[] {
  const { number, slug } = exchange
  const { interview: lang } = languagesOf(context.corpus.edition)
  const type = { level: 2, parent: String(number), citeType: 'paragraph' }
  return filledTurns(exchange).flatMap(({ turn, parts }) =>
    parts.flatMap((part) => {
      if (part.type !== 'withdrawn' && part.type !== 'paragraph') return []
      const id = part.type === 'withdrawn' ? part.id : part.paragraph.id
      const value = part.type === 'paragraph' ? turn?.by?.name : undefined
      const dublinCore = value !== undefined && { dublinCore: { creator: [{ lang, value }] } }
      const about = { ...type, ...dublinCore }
      return unitOf(paragraphAddress(number, id), paragraphPath(slug, id), about, context)
    }),
  )
}

/** @param page the page that has it. */
function unitOf(identifier: string, page: string, about: object, context: ExportContext): Unit {
  return {
    identifier,
    at: (path) => ({
      identifier,
      '@type': 'CitableUnit',
      '@id': addressesFrom(context, path)(page),
      ...about,
    }),
  }
}
