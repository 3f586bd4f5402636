/** A point of the window, in CSS pixels. */
export type Point = [x: number, y: number]

/** A reader with some browser: what the tests of annotations and highlights need of one, and no more. */
export type Reader = {
  open(url: string): Promise<void>
  /** The inner size of the window, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Moves the mouse to a point of the window. */
  point(x: number, y: number): Promise<void>
  /** Touches a point of the window with a finger. */
  tap(x: number, y: number): Promise<void>
  /** Clicks a point of the window with the mouse. */
  click(x: number, y: number): Promise<void>
  /** Moves the mouse from one point of the window to another with its button held down. */
  drag(from: Point, to: Point): Promise<void>
  press(key: 'Tab' | 'Escape' | 'Enter' | 'm'): Promise<void>
  /** Types words where the focus is. */
  type(words: string): Promise<void>
  /** A picture of the window: a PNG file in Base64. */
  picture(): Promise<string>
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
