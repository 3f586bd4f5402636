/** How long nothing must have been loaded before the device may keep a file, in milliseconds. */
const quietMs = 4000

/** Waits until the page is visible, no dialog is open, and nothing was loaded or done for some seconds. */
export function whenQuiet(): Promise<unknown> {
  return new Promise((resolve) => {
    let timer = 0
    const wait = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        if (document.hidden || document.querySelector('dialog[open]')) return wait()
        observer.disconnect()
        resolve(0)
      }, quietMs)
    }
    const observer = new PerformanceObserver(wait)
    observer.observe({ type: 'resource' })
    wait()
  })
}
