/** What features keep with the current entry of the session history, each under its own name. It is unchecked. */
export function pageState(): Record<string, unknown> {
  return (history.state ?? {}) as Record<string, unknown>
}

/** Keeps a value with the current entry of the session history; undefined removes it. */
export function keepInPageState(name: string, value: unknown): void {
  history.replaceState({ ...pageState(), [name]: value }, '')
}
