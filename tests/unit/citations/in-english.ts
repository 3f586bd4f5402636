import { exportWork as exportIn, type ExportFormat } from '#citations/export-work.ts'
import { formatWork as formatIn, shortLabel as labelIn } from '#citations/format-work.ts'
import { type CitedWorks, citationLanguage } from '#citations/language.ts'
import { memoize } from '#model/memoize.ts'
import type { Bibliography, Work } from '#model/work.ts'

/** Works as an edition in English cites them. */
export const inEnglish = memoize((works: Bibliography): CitedWorks => ({
  works,
  language: citationLanguage({ language: 'en' }),
  titles: 'en',
}))

export const formatWork = (work: Work, works: Bibliography) => formatIn(work, inEnglish(works))

export const shortLabel = (work: Work, works: Bibliography, locator?: string) =>
  labelIn(work, inEnglish(works), locator)

export const exportWork = (work: Work, format: ExportFormat) =>
  exportIn(work, format, citationLanguage({ language: 'en' }))
