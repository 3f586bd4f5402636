import { type Issue, wholeFile } from '#model/issue.ts'
import type { Build } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Stops if the path of the project contains characters that Vite cannot handle. */
export function refuseProjectFolder({ project }: Pick<Build, 'project'>): void {
  const issue = checkProjectFolder(project)
  if (issue) stopOnIssues([issue], 'The project is in a folder that cannot be used')
}

/** The problem with the path of the project, if there is one. */
export function checkProjectFolder(project: string): Issue | undefined {
  const [found] = /[#?"]/.exec(project) ?? []
  if (found === undefined) return undefined
  return {
    rule: 'unusable-folder',
    message: `Unexpected ${found} in the path of the project, expected a path without # ? and "`,
    file: project,
    position: wholeFile,
    hint: 'Vite, which builds the pages, cannot handle them. Rename the folder. The content and output folders may have any name.',
  }
}
