import { showEdition } from '#edition/shown.ts'
import type { Build } from './build.ts'
import { type EditionStep, editionSteps } from './build-steps.ts'
import { type FinishedEdition, finishedEdition } from './finished-edition.ts'
import type { PageRenderer, RenderProgress } from './render-pages.ts'
import { shownEdition } from './shown-edition.ts'

/** Builds one edition: what its pages need, the pages, and what is made of them. */
export async function buildEdition(
  build: Build,
  render: PageRenderer,
  follow: (step: EditionStep, build: Build) => Promise<void>,
  progress?: RenderProgress,
): Promise<FinishedEdition> {
  const { source, name, outDir } = build
  for (const step of editionSteps) if (step.when === 'before') await follow(step, build)
  if (!build.assets)
    throw new Error('Unexpected pages without scripts, expected these to be made first')
  showEdition(await shownEdition(build, build.assets.fonts, build.assets.script))
  await render(outDir, 'edition', progress)
  for (const step of editionSteps) if (step.when === 'after') await follow(step, build)
  const finished = finishedEdition(await source.corpus(), name, build.searched)
  delete build.assets
  delete build.searched
  return finished
}
