import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { firstProcess } from './first-process.ts'
import { helperProcess } from './helper-process.ts'
import { ownWork, type SharedWork } from './shared-work.ts'

/** How the work of a program is shared. */
export type Sharing = {
  /** How many processes there are, this one included; undefined for one on each processor, up to two. */
  processes: number | undefined
  /** The number of this process, from 1, if it was started as a helper. */
  helper: number | undefined
  /** The environment of a helper, by its number. */
  environmentOf: (helper: number) => Record<string, string | undefined>
}

/** Each process needs about 1 GB of memory, so by default there are few. */
const mostProcesses = 2

/**
 * Starts this program again with the same arguments, once for each further process; in such a process, joins the first.
 *
 * @param items how many there are to share. No process is started that would have nothing to do.
 */
export function startWork(
  items: number,
  { processes, helper, environmentOf }: Sharing,
): SharedWork {
  collectGarbageEarly()
  if (helper !== undefined) {
    if (process.connected) return helperProcess(process)
    throw new Error(
      'Unexpected helper without a first process, expected one that is still building',
    )
  }
  const wanted = processes ?? Math.min(availableParallelism(), mostProcesses)
  const count = Math.min(wanted, items)
  if (count <= 1) return ownWork
  return firstProcess(
    Array.from({ length: count - 1 }, (_, index) => startHelper(environmentOf(index + 1))),
  )
}

/**
 * Lets the heap grow only by half before garbage is collected, instead of fourfold: several processes share the memory. A build of 200
 * exchanges then needs a third less, and takes as long.
 */
function collectGarbageEarly(): void {
  setFlagsFromString('--heap-growing-percent=50')
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
