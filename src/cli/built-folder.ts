import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isBuiltSite } from '#checks/check-output-folder.ts'
import { CommandError } from './command-error.ts'

/**
 * The folder of a built site.
 *
 * @param page a page that it must have.
 * @throws a {@link CommandError} if no site was built there.
 */
export async function builtFolder(folder: string, page = 'index.html'): Promise<string> {
  if ((await isBuiltSite(folder)) && existsSync(join(folder, page))) return folder
  throw new CommandError(
    `Unexpected folder ${folder}, expected a built site; to build it: npm run build`,
  )
}
