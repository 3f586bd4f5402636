import type { AstroIntegration } from 'astro'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteBuild } from './build.ts'
import { buildEdition } from './build-edition.ts'
import { buildLibrary, injectLibraryRoutes } from './build-library.ts'
import { type BuildStep, type SiteStep, siteSteps } from './build-steps.ts'
import { readBuildTimes, writeBuildTimes } from './build-times.ts'
import { createProgress, type Progress } from './progress.ts'
import { type PageRenderer, pageRenderer } from './render-pages.ts'
import { styleModules } from './style-modules.ts'

/** Follows the steps of a build, renders the pages, and shows the progress. The development server follows only those of the setup. */
export function site(
  settings: Omit<SiteBuild, 'command' | 'project' | 'finished'>,
): AstroIntegration {
  let build: SiteBuild
  let progress: Progress
  const isLibrary = settings.content.library !== undefined
  const timesFile = resolve('.cache/build-times.json')
  const reports: string[] = []
  const report = ({ name }: BuildStep, outcome: unknown) => {
    if (typeof outcome === 'string') reports.push(`${name}: ${outcome}`)
  }
  const follow = async (when: SiteStep['when']) => {
    for (const step of siteSteps) {
      if (step.when !== when) continue
      if (step.doing !== undefined) progress.begin(step.doing)
      report(step, await step.run(build))
    }
  }
  const buildOne = async (render: PageRenderer) => {
    for (const edition of build.editions)
      build.finished.push(
        await buildEdition(
          edition,
          render,
          async (step, one) => {
            if (step.doing !== undefined) progress.begin(step.doing)
            report(step, await step.run(one))
          },
          {
            begin: (pages) => progress.begin('Rendering pages', pages),
            advance: () => progress.advance(),
          },
        ),
      )
  }
  const buildAll = async (render: PageRenderer) => {
    progress.begin('Building interviews', build.editions.length)
    const outcome = await buildLibrary(build, render, () => progress.advance())
    reports.push(`library: ${outcome}`)
  }
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        build = { ...settings, command, project: fileURLToPath(config.root), finished: [] }
        if (command !== 'dev') updateConfig({ vite: { plugins: [styleModules()] } })
        if (isLibrary) await injectLibraryRoutes(build.project, injectRoute)
        await follow('setup')
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        progress = createProgress(process.stdout, await readBuildTimes(timesFile))
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            await follow('output')
            const render = pageRenderer(prerenderer)
            await (isLibrary ? buildAll(render) : buildOne(render))
            // Nothing is left for Astro to render.
            return []
          },
        }))
        await follow('start')
        progress.begin('Bundling components')
      },
      'astro:build:done': async ({ logger }) => {
        await follow('done')
        for (const line of reports) logger.info(line)
        await writeBuildTimes(timesFile, progress.end())
      },
    },
  }
}
