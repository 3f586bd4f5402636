import { Cite, type CslEngine, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { doiPath } from '#model/link.ts'
import { memoize } from '#model/memoize.ts'
import type { Work, WorkName } from '#model/work.ts'
import { chineseName, cslItem, withNames } from './csl-item.ts'
import type { CitedWorks, CslLocale } from './language.ts'
import { inLocale, installLocale, styleIn } from './locales.ts'
import { withMonthNames } from './month-names.ts'

const require = createRequire(import.meta.url)

/** The bibliography entry of a work, as HTML. */
export function processEntry(work: Work, works: CitedWorks): string {
  const { processor, id } = processorFor(work, works)
  processor.entries ??= entriesOf(processor.engine)
  const entry = processor.entries.get(id) ?? ''
  return inLocale(entry.replaceAll(backslashPlaceholder, '\\'))
}

/** The bibliography entries of all works in a processor, by id. Formatting all takes about as long as formatting one. */
function entriesOf(engine: CslEngine): Map<string, string> {
  engine.setOutputFormat('html')
  engine.opt.development_extensions.wrap_url_and_doi = true
  const [{ entry_ids: ids }, entries] = engine.makeBibliography()
  return new Map(entries.map((entry, index) => [ids[index]?.[0] ?? '', entry]))
}

/** The citation of a work, or of a part of it, in brackets. */
export function processCitation(
  work: Work,
  works: CitedWorks,
  part?: { locator: string; label: string },
): string {
  const { processor, id } = processorFor(work, works)
  processor.engine.setOutputFormat('text')
  const citation = processor.engine.makeCitationCluster([{ id, ...part }])
  return inLocale(citation.replaceAll(backslashPlaceholder, '\\'))
}

/**
 * The processor with all works of a bibliography, and the id of this work in it.
 *
 * @throws if the work is not in the bibliography, which is a bug.
 */
function processorFor(work: Work, works: CitedWorks): { processor: Processor; id: string } {
  const { ids, items } = processedItems(works)
  const { csl } = works.language
  const id = ids.get(work.id)
  if (id === undefined)
    throw new Error(`Unexpected work "${work.id}", expected one of the bibliography`)
  if (loaded?.items !== items || loaded.csl !== csl) {
    loaded = { items, csl, engine: load(items, csl) }
  }
  return { processor: loaded, id }
}

type Processor = {
  items: string
  csl: CslLocale
  engine: CslEngine
  /** The bibliography entries, once one was asked for. */
  entries?: Map<string, string>
}

/** The works in the processor. The library has one processor per style; loading takes about 1 ms per work. */
let loaded: Processor | undefined

/** The works as CSL-JSON, and their ids in it by their keys. */
const processedItems = memoize(({ works, language, titles }: CitedWorks) => {
  // The processor keeps ids in plain objects, where an editor's key such as `constructor` breaks it.
  const ids = new Map([...works.keys()].map((key, index) => [key, `work-${index}`]))
  const items = [...works.values()].map((work, index) =>
    processedItem({ language: titles, ...work }, `work-${index}`, language.csl),
  )
  return { ids, items: JSON.stringify(items) }
})

/** @param json the works as CSL-JSON. */
function load(json: string, lang: CslLocale): CslEngine {
  const csl = plugins.config.get('@csl')
  const template = `chicago-author-date ${lang}`
  if (!csl.styles.has(template)) csl.styles.add(template, readStyle(lang))
  installLocale(lang)
  const withoutBackslashes = json.replace(/\\(.)/g, (escape, of) =>
    of === '\\' ? backslashPlaceholder : escape,
  )
  // The graph of an item contains all items, and the processor copies each item many times.
  const { data } = new Cite(JSON.parse(withoutBackslashes), { generateGraph: false })
  const engine = csl.engine(data, template, lang, 'html')
  engine.updateItems(data.map(({ id }) => String(id)))
  return engine
}

/** The style is found through the project's `imports`, since a build moves this module. */
function readStyle(lang: CslLocale): string {
  const style = readFileSync(require.resolve('#citations/chicago-author-date.csl'), 'utf8')
  return styleIn(lang, style)
}

function processedItem(work: Work, id: string, csl: CslLocale): Work {
  const names = csl === 'zh-CN' ? chineseName : (name: WorkName) => name
  const item = withMonthNames(withNames(cslItem(work), names), csl)
  return {
    ...item,
    id,
    // The processor puts a DOI into a URL without encoding it.
    ...(item.DOI !== undefined && { DOI: doiPath(item.DOI) }),
    // The library only passes fields of CSL. The style prints this one after the title.
    annote: work['title-translated'],
  }
}

/** Replaces the backslash, which the processor drops. No text can contain this character. */
const backslashPlaceholder = '\ufffe'
