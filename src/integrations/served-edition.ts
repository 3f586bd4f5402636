import { issuesIn } from '#checks/all-checks.ts'
import { showEdition } from '#edition/shown.ts'
import type { Issue } from '#model/issue.ts'
import type { Build } from './build.ts'
import { editionFonts } from './edition-fonts.ts'
import { lostPages } from './error-page.ts'
import { scriptInDevelopment } from './page-script.ts'
import { shownEdition } from './shown-edition.ts'

/** What the development server knows of an edition: its mistakes, and which of its pages cannot be rendered because of them. */
export type ServedEdition = {
  build: Build
  /** The mistakes found by the last check. */
  issues: readonly Issue[]
  isLost: (path: string) => boolean
  /** Checks the content as it is now. */
  check: () => Promise<void>
  /** Makes pages those of the edition, if it could be read. */
  show: () => Promise<void>
}

/** Prepares an edition for the development server. */
export function servedEdition(build: Build): ServedEdition {
  const { source } = build
  const edition: ServedEdition = {
    build,
    issues: [],
    isLost: () => false,
    check: async () => {
      const reading = await source.read()
      // The content has changed again: the result would be out of date.
      if (reading !== (await source.read())) return edition.check()
      edition.issues = issuesIn(reading)
      edition.isLost = lostPages(reading)
    },
    show: async () => {
      if (!(await source.read()).corpus) return
      showEdition(await shownEdition(build, await editionFonts(source), scriptInDevelopment))
    },
  }
  return edition
}
