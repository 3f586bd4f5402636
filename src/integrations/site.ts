import type { AstroIntegration } from 'astro'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Build, SiteBuild } from './build.ts'
import { type BuildStep, buildSteps, type EditionStep, type SiteStep } from './build-steps.ts'
import { readBuildTimes, writeBuildTimes } from './build-times.ts'
import { createProgress, type Progress } from './progress.ts'
import { pageRenderer } from './render-pages.ts'
import { styleModules } from './style-modules.ts'

/** Runs the {@link buildSteps}, renders the pages, and shows the progress. The development server runs only the steps of the setup. */
export function site(
  settings: Pick<SiteBuild, 'contentDir' | 'outDir' | 'editions'>,
): AstroIntegration {
  let build: SiteBuild
  let progress: Progress
  const timesFile = resolve('.cache/build-times.json')
  const reports: string[] = []
  const follow = async (step: BuildStep, run: () => unknown) => {
    if (step.doing !== undefined) progress.begin(step.doing)
    const outcome = await run()
    if (typeof outcome === 'string') reports.push(`${step.name}: ${outcome}`)
  }
  const run = async (when: SiteStep['when']) => {
    for (const step of buildSteps) if (step.when === when) await follow(step, () => step.run(build))
  }
  const runFor = async (edition: Build, when: EditionStep['when']) => {
    for (const step of buildSteps)
      if (step.when === when) await follow(step, () => step.run(edition))
  }
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'dev') updateConfig({ vite: { plugins: [styleModules()] } })
        build = { ...settings, command, project: fileURLToPath(config.root) }
        await run('setup')
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        progress = createProgress(process.stdout, await readBuildTimes(timesFile))
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            await run('output')
            const render = pageRenderer(prerenderer)
            for (const edition of build.editions) {
              await runFor(edition, 'before')
              await render(edition, {
                begin: (pages) => progress.begin('Rendering pages', pages),
                advance: () => progress.advance(),
              })
              await runFor(edition, 'after')
            }
            // Nothing is left for Astro to render.
            return []
          },
        }))
        await run('start')
        progress.begin('Bundling components')
      },
      'astro:build:done': async ({ logger }) => {
        await run('done')
        for (const report of reports) logger.info(report)
        await writeBuildTimes(timesFile, progress.end())
      },
    },
  }
}
