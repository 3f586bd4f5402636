/** A reader with some browser: what the tests of annotations need of one, and no more. */
export type Reader = {
  open(url: string): Promise<void>
  /** The inner size of the window, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Moves the mouse to a point of the window. */
  point(x: number, y: number): Promise<void>
  /** Touches a point of the window with a finger. */
  tap(x: number, y: number): Promise<void>
  press(key: 'Tab' | 'Escape' | 'Enter'): Promise<void>
  /** Runs a function in the page. It sees nothing of the test but its argument. */
  run: <A, R>(script: (argument: A) => R, argument: A) => Promise<R>
  close(): Promise<void>
}

/** A reader in whose pages a script can run before theirs. The driver of WebKit cannot do that. */
export type PreparedReader = Reader & {
  /** Runs a script at the beginning of every page that is opened from then on. */
  prepare(script: () => void): Promise<void>
}

/** A browser to test with. */
export type Engine<R extends Reader = Reader> = {
  name: string
  /** Whether it is installed here. */
  installed: boolean
  launch(options: { javaScript: boolean }): Promise<R>
}
