import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { firstProcess } from './first-process.ts'
import { helperProcess } from './helper-process.ts'
import { ownWork, type SharedWork } from './shared-work.ts'

/** How the work of a program is shared. */
export type Sharing = {
  /** How many processes there are, this one included; undefined for one on each processor. */
  processes: number | undefined
  /** The number of this process, from 1, if it was started as a helper. */
  helper: number | undefined
  /** The environment of a helper, by its number. */
  environmentOf: (helper: number) => Record<string, string | undefined>
}

/** More would compete for memory by default: each has its own copy of the bundled pages. */
const mostProcesses = 4

/**
 * Starts this program again with the same arguments, once for each further process; in such a process, joins the first.
 *
 * @param items how many there are to share. No process is started that would have nothing to do.
 */
export function startWork(
  items: number,
  { processes, helper, environmentOf }: Sharing,
): SharedWork {
  if (helper !== undefined && process.connected) return helperProcess(process)
  const wanted = processes ?? Math.min(availableParallelism(), mostProcesses)
  const count = Math.min(wanted, items)
  if (count <= 1) return ownWork
  return firstProcess(
    Array.from({ length: count - 1 }, (_, index) => startHelper(environmentOf(index + 1))),
  )
}

function startHelper(env: Record<string, string | undefined>): ChildProcess {
  const [, program = '', ...given] = process.argv
  return fork(program, given, {
    env,
    serialization: 'advanced',
    // The first process takes over what a helper fails to do, and reports why.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
