import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import type { Build } from './build.ts'
import { buildSteps } from './build-steps.ts'

/** Runs the {@link buildSteps}. The development server runs only those of the setup. */
export function edition(
  settings: Pick<Build, 'source' | 'site' | 'base' | 'shipped' | 'keepsCopy' | 'insertedHashes'>,
): AstroIntegration {
  let build: Build
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        const [project, outDir] = [fileURLToPath(config.root), fileURLToPath(config.outDir)]
        build = { ...settings, command, project, outDir }
        for (const step of buildSteps) if (step.when === 'setup') await step.run(build)
      },
      'astro:build:start': async () => {
        for (const step of buildSteps) if (step.when === 'start') await step.run(build)
      },
      'astro:build:setup': async () => {
        for (const step of buildSteps) if (step.when === 'output') await step.run(build)
      },
      'astro:build:done': async ({ logger }) => {
        for (const step of buildSteps) {
          if (step.when !== 'done') continue
          const outcome = await step.run(build)
          if (typeof outcome === 'string') logger.info(`${step.name}: ${outcome}`)
        }
      },
    },
  }
}
