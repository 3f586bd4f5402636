import type { BuiltFiles } from './built-files.ts'
import { type Findings, few, type Problem, together } from './findings.ts'
import { type Host, unpublished } from './host.ts'
import { collisions, faultOf } from './names.ts'

const rename = 'Rename it in the folder of the edition, and build again: npm run build'
const buildAgain = 'Build again, and publish the folder as it is: npm run build'

/** Compares the names of files with what a host accepts, and finds what it would leave out. */
export function checkNames({ files, others }: BuiltFiles, host: Host): Findings {
  const paths = files.map(({ path }) => path)
  const leftOut = paths.filter((path) => host.leavesOut.test(path) && !unpublished.test(path))
  const missing = Object.keys(host.needs).filter((name) => !paths.includes(name))
  const problem = (message: string, hint: string): Problem => ({ message, hint })
  return together([
    few(
      missing.map((name) =>
        problem(
          `Unexpected site without ${name}, expected it at the top: ${host.needs[name]}`,
          buildAgain,
        ),
      ),
    ),
    few(
      others.map((path) => problem(`Unexpected link ${quoted(path)}, expected a file`, buildAgain)),
    ),
    few(
      leftOut.map((path) =>
        problem(
          `Unexpected file ${quoted(path)}, expected a name that ${host.name} publishes`,
          rename,
        ),
      ),
    ),
    few(
      paths.flatMap((path) => {
        const fault = refusedBy(host, path) ?? faultOf(path)
        if (fault === undefined) return []
        const message = `Unexpected file ${quoted(path)}: ${fault}, expected one that every host and system can store`
        return [problem(message, rename)]
      }),
    ),
    few(
      collisions(files).map(([one, other]) =>
        problem(
          `Unexpected names ${quoted(one)} and ${quoted(other)}, expected names that differ in more than case or the form of a letter: ` +
            (host.mergesCase ?? 'Windows and macOS store only one of them'),
          rename,
        ),
      ),
    ),
  ])
}

function refusedBy({ name, refusedCharacters = [] }: Host, path: string): string | undefined {
  const found = refusedCharacters.find((character) => path.includes(character))
  return found && `a name with ${found}, which ${name} refuses`
}

/** A path with whatever cannot be seen in it escaped. */
function quoted(path: string): string {
  return JSON.stringify(path)
}
