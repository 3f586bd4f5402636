import type { AstroIntegration } from 'astro'
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { checkOutputFolder, markAsOutput } from '#checks/check-output-folder.ts'
import { stopAt } from './stop-at.ts'

/** Stops a build before it empties a folder that no build has written, and marks the folder that it writes. */
export function outputFolder({ contentDir }: { contentDir: string }): AstroIntegration {
  let outDir: string
  return {
    name: 'output-folder',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return
        outDir = fileURLToPath(config.outDir)
        const project = fileURLToPath(config.root)
        const issue = await checkOutputFolder({ outDir, contentDir, project })
        if (issue) stopAt([issue], 'The output folder is not safe to write to')
      },
      // The folder has just been emptied. Mark it now, so that it is recognised even if the build fails later.
      'astro:build:setup': async () => {
        await mkdir(outDir, { recursive: true })
        await markAsOutput(outDir)
      },
    },
  }
}
