import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { type Issue, wholeFile } from '#model/issue.ts'
import { stopAt } from './stop-at.ts'

/** Stops where the tools cannot work, because the path of the project has characters that they misread. */
export function projectFolder(): AstroIntegration {
  return {
    name: 'project-folder',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const issue = checkProjectFolder(fileURLToPath(config.root))
        if (issue) stopAt([issue], 'The project stands in a folder that cannot be used')
      },
    },
  }
}

/** What is wrong with the path of the project, if anything. */
export function checkProjectFolder(project: string): Issue | undefined {
  const [found] = /[#?"]/.exec(project) ?? []
  if (found === undefined) return undefined
  return {
    rule: 'unusable-folder',
    message: `Unexpected ${found} in the path of the project, expected a path without # ? and "`,
    file: project,
    position: wholeFile,
    hint: 'Vite, which makes the pages, misreads them. Rename that folder. The folders of the content and of the site may have any name.',
  }
}
