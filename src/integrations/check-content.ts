import { issuesIn } from '#checks/check-edition.ts'
import type { Build } from './build.ts'
import { stopAt } from './stop-at.ts'

/** Stops a build if the content has mistakes, and lists them all. */
export async function checkContent({ source }: Pick<Build, 'source'>): Promise<void> {
  stopAt(issuesIn(await source.read()), 'The content has mistakes')
}
