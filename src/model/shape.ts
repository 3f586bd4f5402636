/** Checks that data from the network or from storage has the shape of a type. */
export type Guard<T> = (data: unknown) => data is T

export function isString(data: unknown): data is string {
  return typeof data === 'string'
}

export function isNumber(data: unknown): data is number {
  return typeof data === 'number'
}

export function isBoolean(data: unknown): data is boolean {
  return typeof data === 'boolean'
}

/** Checks only that it is a function. The type fits any function, since parameters and results cannot be checked here. */
export function isFunction(data: unknown): data is (...parameters: unknown[]) => never {
  return typeof data === 'function'
}

export function oneOf<T>(...values: T[]): Guard<T> {
  return (data): data is T => values.some((value) => value === data)
}

export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (data): data is T | undefined => data === undefined || guard(data)
}

export function listOf<T>(guard: Guard<T>): Guard<T[]> {
  return (data): data is T[] => Array.isArray(data) && data.every((item) => guard(item))
}

export function tupleOf<T extends unknown[]>(...guards: Guards<T>): Guard<T> {
  return (data): data is T => Array.isArray(data) && guards.every((guard, at) => guard(data[at]))
}

/** An object with any number of properties of one type. */
export function recordOf<T>(guard: Guard<T>): Guard<Record<string, T>> {
  return (data): data is Record<string, T> =>
    isObject(data) && Object.values(data).every((value) => guard(value))
}

/** An object with these properties; it may have others. */
export function objectOf<T extends object>(guards: Guards<T>): Guard<T> {
  return (data): data is T =>
    isObject(data) &&
    Object.entries<Guard<unknown>>(guards).every(([key, guard]) => guard(data[key]))
}

/**
 * Returns data as it is if it has the shape.
 *
 * @throws if it has another.
 */
export function checkShape<T>(data: unknown, guard: Guard<T>, name: string): T {
  if (!guard(data))
    throw new Error(`Unexpected content of ${name}, expected the data of this edition`)
  return data
}

/** Parses JSON. Returns undefined if it is malformed or has another shape. */
export function parseJson<T>(json: string, guard: Guard<T>): T | undefined {
  try {
    const data: unknown = JSON.parse(json)
    return guard(data) ? data : undefined
  } catch {
    return undefined
  }
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

type Guards<T> = { [K in keyof T]-?: Guard<T[K]> }
