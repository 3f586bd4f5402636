import type { AstroIntegration } from 'astro'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Build } from './build.ts'
import { type BuildStep, buildSteps } from './build-steps.ts'
import { readBuildTimes, writeBuildTimes } from './build-times.ts'
import { createProgress, type Progress } from './progress.ts'

/** Runs the {@link buildSteps}, and shows their progress. The development server runs only those of the setup. */
export function edition(
  settings: Pick<Build, 'source' | 'site' | 'base' | 'shipped' | 'keepsCopy' | 'insertedHashes'>,
): AstroIntegration {
  let build: Build
  let progress: Progress
  const timesFile = resolve('.cache/build-times.json')
  const run = async (when: BuildStep['when'], report?: (line: string) => void) => {
    for (const step of buildSteps) {
      if (step.when !== when) continue
      if (step.doing !== undefined) progress.begin(step.doing)
      const outcome = await step.run(build)
      if (typeof outcome === 'string') report?.(`${step.name}: ${outcome}`)
    }
  }
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        const [project, outDir] = [fileURLToPath(config.root), fileURLToPath(config.outDir)]
        build = { ...settings, command, project, outDir }
        await run('setup')
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        progress = createProgress(process.stdout, await readBuildTimes(timesFile))
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths()
            progress.begin('Rendering pages', paths.length)
            return paths
          },
          render: async (...page) => {
            const response = await prerenderer.render(...page)
            progress.advance()
            return response
          },
        }))
        await run('start')
        progress.begin('Bundling scripts and styles')
      },
      'astro:build:setup': () => run('output'),
      'astro:build:done': async ({ logger }) => {
        await run('done', (line) => logger.info(line))
        await writeBuildTimes(timesFile, progress.end())
      },
    },
  }
}
