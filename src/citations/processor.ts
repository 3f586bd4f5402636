import { Cite, type CslEngine, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { doiPath } from '#model/link.ts'
import type { Work } from '#model/work.ts'
import { chicagoStyle, translationField } from './chicago-style.ts'
import { bibliographyOf } from './cite-together.ts'
import { cslItem } from './csl-item.ts'

const template = 'chicago-author-date'
const lang = 'en-US'

/** A work as it stands in the list, as HTML. */
export function processEntry(work: Work): string {
  const { engine, id } = engineFor(work)
  engine.setOutputFormat('html')
  engine.opt.development_extensions.wrap_url_and_doi = true
  const [, entries] = engine.makeBibliography({ include: [{ field: 'id', value: id }] })
  return entries.join('').replaceAll(backslash, '\\')
}

/** A work, or a part of it, as it is cited in brackets. */
export function processCitation(work: Work, part?: { locator: string; label: string }): string {
  const { engine, id } = engineFor(work)
  engine.setOutputFormat('text')
  return engine.makeCitationCluster([{ id, ...part }]).replaceAll(backslash, '\\')
}

/** The library has one processor for a style. To fill it takes a millisecond for each work: it is filled again only with others. */
let filled:
  | { works: readonly Work[]; ids: ReadonlyMap<Work, string>; items: string; engine: CslEngine }
  | undefined

/** The processor with all works of a bibliography in it, and what it calls this one. */
function engineFor(work: Work): { engine: CslEngine; id: string } {
  const works = bibliographyOf(work)
  if (filled?.works !== works) {
    // The processor keeps ids in plain objects: an editor's, such as `constructor`, breaks it.
    const ids = new Map(works.map((one, index) => [one, `work-${index}`]))
    const items = Array.from(ids, ([one, id]) => processedItem(one, id))
    const written = JSON.stringify(items)
    // A development server reads the same works again for every page.
    const engine = filled?.items === written ? filled.engine : fill(written)
    filled = { works, ids, items: written, engine }
  }
  return { engine: filled.engine, id: filled.ids.get(work) ?? '' }
}

/** @param written the works as CSL-JSON. */
function fill(written: string): CslEngine {
  const csl = plugins.config.get('@csl')
  if (!csl.styles.has(template)) csl.styles.add(template, chicagoStyle())
  const kept = written.replace(/\\(.)/g, (escape, of) => (of === '\\' ? backslash : escape))
  const { data } = new Cite(JSON.parse(kept))
  const engine = csl.engine(data, template, lang, 'html')
  engine.updateItems(data.map(({ id }) => String(id)))
  return engine
}

function processedItem(work: Work, id: string): Work {
  const item = cslItem(work)
  return {
    ...item,
    id,
    // The processor puts a DOI into an address as it is.
    ...(item.DOI !== undefined && { DOI: doiPath(item.DOI) }),
    [translationField]: work['title-translated'],
  }
}

/** What the processor sees for a backslash, which it drops. No text can have this character. */
const backslash = '\ufffe'
