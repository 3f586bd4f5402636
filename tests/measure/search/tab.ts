/** A tab of a browser, with nothing cached: what the measurement needs of one, and no more. */
export type Tab = {
  /** Runs a function in every page before its own scripts. */
  prepare(script: () => void): Promise<void>
  /** Opens a page and waits until it is loaded. */
  open(url: string): Promise<void>
  /** Makes the processor a quarter as fast, where the browser can. */
  slowDown(): Promise<void>
  /** Moves the mouse to a point of the window. */
  point(x: number, y: number): Promise<void>
  /** Moves the mouse to a point of the window and clicks. */
  click(x: number, y: number): Promise<void>
  /** Runs a function in the page. It sees nothing of this program but its argument. */
  run: <A, R>(script: (argument: A) => R, argument: A) => Promise<Awaited<R>>
  close(): Promise<void>
}

/** The browsers to measure in, by the names that the command knows them by. */
export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** A running browser. */
export type RunningBrowser = {
  /** Its name, with what is different from the others. */
  name: string
  newTab(): Promise<Tab>
  close(): Promise<void>
}

/** The inner size of the window, in CSS pixels. */
export const size = { width: 1280, height: 900 }
