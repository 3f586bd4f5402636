import { Cite, type CslEngine, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { doiPath } from '#model/link.ts'
import type { Work } from '#model/work.ts'
import { chicagoStyle, translationField } from './chicago-style.ts'
import { bibliographyOf } from './cite-together.ts'
import { cslItem } from './csl-item.ts'

const template = 'chicago-author-date'
const lang = 'en-US'

/** The bibliography entry of a work, as HTML. */
export function processEntry(work: Work): string {
  const { engine, id } = engineFor(work)
  engine.setOutputFormat('html')
  engine.opt.development_extensions.wrap_url_and_doi = true
  const [, entries] = engine.makeBibliography({ include: [{ field: 'id', value: id }] })
  return entries.join('').replaceAll(backslashPlaceholder, '\\')
}

/** The citation of a work, or of a part of it, in brackets. */
export function processCitation(work: Work, part?: { locator: string; label: string }): string {
  const { engine, id } = engineFor(work)
  engine.setOutputFormat('text')
  return engine.makeCitationCluster([{ id, ...part }]).replaceAll(backslashPlaceholder, '\\')
}

/** The works in the processor, of which the library has one per style. Loading takes about 1 ms per work. */
let loaded:
  | { works: readonly Work[]; ids: ReadonlyMap<Work, string>; items: string; engine: CslEngine }
  | undefined

/** The processor with all works of a bibliography, and the id of this one in it. */
function engineFor(work: Work): { engine: CslEngine; id: string } {
  const works = bibliographyOf(work)
  if (loaded?.works !== works) {
    // The processor keeps ids in plain objects, where an editor's key such as `constructor` breaks it.
    const ids = new Map(works.map((one, index) => [one, `work-${index}`]))
    const items = Array.from(ids, ([one, id]) => processedItem(one, id))
    const json = JSON.stringify(items)
    // The development server may read the same works again as new objects.
    const engine = loaded?.items === json ? loaded.engine : load(json)
    loaded = { works, ids, items: json, engine }
  }
  return { engine: loaded.engine, id: loaded.ids.get(work) ?? '' }
}

/** @param json the works as CSL-JSON. */
function load(json: string): CslEngine {
  const csl = plugins.config.get('@csl')
  if (!csl.styles.has(template)) csl.styles.add(template, chicagoStyle())
  const withoutBackslashes = json.replace(/\\(.)/g, (escape, of) =>
    of === '\\' ? backslashPlaceholder : escape,
  )
  const { data } = new Cite(JSON.parse(withoutBackslashes))
  const engine = csl.engine(data, template, lang, 'html')
  engine.updateItems(data.map(({ id }) => String(id)))
  return engine
}

function processedItem(work: Work, id: string): Work {
  const item = cslItem(work)
  return {
    ...item,
    id,
    // The processor puts a DOI into a URL without encoding it.
    ...(item.DOI !== undefined && { DOI: doiPath(item.DOI) }),
    [translationField]: work['title-translated'],
  }
}

/** Replaces the backslash, which the processor drops. No text can contain this character. */
const backslashPlaceholder = '\ufffe'
