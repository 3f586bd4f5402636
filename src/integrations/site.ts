import type { AstroIntegration } from 'astro'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteBuild } from './build.ts'
import { buildEdition } from './build-edition.ts'
import {
  buildEditions,
  endIdleHelpers,
  buildLibraryPages,
  injectLibraryRoutes,
} from './build-library.ts'
import { type BuildStep, type SiteStep, siteSteps } from './build-steps.ts'
import { plural } from '#messages/en/numbers.ts'
import { ownWork, type SharedWork } from '#processes/shared-work.ts'
import { readBuildTimes, writeBuildTimes } from './build-times.ts'
import { createProgress, type Progress } from './progress.ts'
import { type PageRenderer, pageRenderer } from './render-pages.ts'
import { styleModules } from './style-modules.ts'

/** Follows the steps of a build, renders the pages, and shows the progress. The development server follows only those of the setup. */
export function site(
  settings: Omit<SiteBuild, 'command' | 'project' | 'finished' | 'work'>,
  startWork: () => SharedWork,
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
      if (step.when !== when || !(build.work.isFirst || step.inEveryProcess)) continue
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
    const editions = await buildEditions(build, render, () => progress.advance())
    build.finished.push(...editions.map(({ finished }) => finished))
    if (!build.work.isFirst) return
    const interviews = plural(editions.length, { one: '# interview', other: '# interviews' })
    const kept = editions.filter(({ wasKept }) => wasKept).length
    const pages = await buildLibraryPages(build, render)
    reports.push(`library: ${interviews}, ${kept} of them as in the last build, ${pages}`)
    await build.cache.keepOnly(build.editions.map(({ name }) => name))
  }
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        const project = fileURLToPath(config.root)
        const work = command === 'build' ? startWork() : ownWork
        build = { ...settings, command, project, finished: [], work }
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
        if (isLibrary && build.work.isFirst) await endIdleHelpers(build)
        progress.begin('Bundling components')
      },
      'astro:build:done': async ({ logger }) => {
        await follow('done')
        if (build.work.isFirst) {
          for (const line of reports) logger.info(line)
          await writeBuildTimes(timesFile, progress.end())
        }
        await build.work.end()
      },
    },
  }
}
