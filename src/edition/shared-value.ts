/** A value that a program sets and pages read. */
export type SharedValue<T> = {
  /** Sets the value, and tells every listener. */
  set: (value: T) => void
  /**
   * Calls a function with the value, and again whenever another is set.
   *
   * @param name of the module that listens. The development server loads modules again, and the last one counts.
   */
  listen: (name: string, listener: (value: T) => void) => void
}

/**
 * Makes a value that the program that renders pages shares with them. They are in a bundle of their own, with their own copy of every
 * module, so the value is global.
 *
 * @param name tells the values apart.
 */
export function sharedValue<T>(name: string): SharedValue<T> {
  type State = { value: T | undefined; listeners: Map<string, (value: T) => void> }
  const key = Symbol.for(`colloquy.${name}`)
  const global = globalThis as Record<symbol, State | undefined>
  const state: State = (global[key] ??= { value: undefined, listeners: new Map() })
  return {
    set: (value) => {
      state.value = value
      for (const listener of state.listeners.values()) listener(value)
    },
    listen: (module, listener) => {
      state.listeners.set(module, listener)
      if (state.value !== undefined) listener(state.value)
    },
  }
}
