/** Shows what a build is doing and how long it will take, to whoever waits for it at a terminal. */
export type Progress = {
  /** A phase begins, and the one before has ended. `items` is how many things it goes through, if that is known. */
  begin: (phase: string, items?: number) => void
  /** One of the things is done. */
  advance: () => void
  /** The build has ended. Returns what {@link createProgress} needs to know about it next time. */
  end: () => PhaseTimes
}

/** How many milliseconds each phase took, in the order of the phases. */
export type PhaseTimes = Readonly<Record<string, number>>

/** A terminal. Nothing is shown on anything else, such as a log file. */
export type Terminal = { isTTY?: boolean; write: (text: string) => unknown }

/** Removes what a terminal shows of the progress, before something else is written. */
export function clearLine(terminal: Terminal): void {
  if (terminal.isTTY) terminal.write('\r\u001B[2K')
}

/** A build that is shorter shows nothing. */
const quietFor = 2000

/** The shortest time between two changes of what is shown, in milliseconds. */
const interval = 200

/**
 * Makes the progress of a build.
 *
 * @param before the times of the previous build: an estimate begins with them, and they are corrected by how long phases take now.
 * @param now the time in milliseconds.
 */
export function createProgress(
  terminal: Terminal,
  before: PhaseTimes = {},
  now: () => number = () => performance.now(),
): Progress {
  const start = now()
  const times: Record<string, number> = {}
  let current: { name: string; since: number; items: number; done: number } | undefined
  let shownAt = start + quietFor - interval
  const close = () => {
    if (current) times[current.name] = now() - current.since
    current = undefined
  }
  const show = (isForced = false) => {
    if (!terminal.isTTY || !current || now() < start + quietFor) return
    if (!isForced && now() < shownAt + interval) return
    shownAt = now()
    const { name, items, done } = current
    const left = secondsLeft(before, times, { ...current, elapsed: now() - current.since })
    const parts = [
      items > 0 ? `${name}: ${done} of ${items}` : name,
      left === undefined ? undefined : `about ${durationOf(left)} left`,
    ]
    clearLine(terminal)
    terminal.write(parts.filter((part) => part !== undefined).join(', '))
  }
  return {
    begin: (name, items = 0) => {
      close()
      current = { name, since: now(), items, done: 0 }
      show(true)
    },
    advance: () => {
      if (current) current.done++
      show()
    },
    end: () => {
      close()
      clearLine(terminal)
      return times
    },
  }
}

/** The seconds until the end; undefined if nothing is known about the phases to come. */
function secondsLeft(
  before: PhaseTimes,
  times: PhaseTimes,
  current: { name: string; items: number; done: number; elapsed: number },
): number | undefined {
  const names = Object.keys(before)
  const at = names.indexOf(current.name)
  if (at === -1) return undefined
  const sum = (phases: readonly string[], of: PhaseTimes) =>
    phases.reduce((total, name) => total + (of[name] ?? 0), 0)
  const finished = names.slice(0, at)
  const known = sum(finished, before)
  const pace = known > 0 ? sum(finished, times) / known : 1
  const share = current.items > 0 ? current.done / current.items : 0
  // What is left of this phase, from its own pace as soon as it can be told.
  const own =
    share > 0.05
      ? (current.elapsed / share) * (1 - share)
      : Math.max(0, (before[current.name] ?? 0) * pace - current.elapsed)
  return (own + sum(names.slice(at + 1), before) * pace) / 1000
}

/** `40 s`, or `3 min` from 100 seconds on. */
function durationOf(seconds: number): string {
  return seconds < 100 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`
}
