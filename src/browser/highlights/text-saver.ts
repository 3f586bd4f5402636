/** Stores a text while it is being typed. */
export type TextSaver = {
  /** Stores it soon. */
  schedule: () => void
  /** Stores it now, if that is still to be done. */
  flush: () => Promise<void>
}

/** How long a pause in typing is before the text is stored, and how long it may go unstored without a pause, in milliseconds. */
const pause = 200
const longest = 1000

/** Stores a text after each pause in typing, and at least every second: little is lost if the browser crashes. */
export function textSaver(save: () => Promise<void>): TextSaver {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  const flush = async () => {
    if (since === undefined) return
    clearTimeout(timer)
    since = undefined
    await save()
  }
  return {
    schedule() {
      since ??= performance.now()
      clearTimeout(timer)
      const rest = Math.min(pause, since + longest - performance.now())
      timer = setTimeout(() => void flush(), Math.max(0, rest))
    },
    flush,
  }
}
