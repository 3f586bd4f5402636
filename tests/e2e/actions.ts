import { expect } from '@playwright/test'

/**
 * Counts what a reader does: a key, a click, typing without a pause.
 *
 * @returns a function that does something, and fails if it is more than the reader should have to do.
 */
export function actions(allowed: number): (action: () => Promise<unknown>) => Promise<void> {
  let done = 0
  return async (action) => {
    expect(++done, 'actions').toBeLessThanOrEqual(allowed)
    await action()
  }
}
