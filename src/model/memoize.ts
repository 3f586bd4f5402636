/** Remembers the results of a function of one object for as long as the object is in use. */
export function memoize<Argument extends object, Result>(
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const byKey = memoizeByKey<Argument, undefined, Result>(compute)
  return (argument) => byKey(argument, undefined)
}

/** Remembers the results of a function of an object and a key, which is compared as in a `Map`. */
export function memoizeByKey<Argument extends object, Key, Result>(
  compute: (argument: Argument, key: Key) => Result,
): (argument: Argument, key: Key) => Result {
  const results = new WeakMap<Argument, Map<Key, { value: Result }>>()
  return (argument, key) => {
    const byKey = results.get(argument) ?? new Map<Key, { value: Result }>()
    results.set(argument, byKey)
    const result = byKey.get(key) ?? { value: compute(argument, key) }
    byKey.set(key, result)
    return result.value
  }
}

/** Remembers the results of a function of a word of which there are few, such as a language. */
export function memoizeWord<Result>(compute: (word: string) => Result): (word: string) => Result {
  const results = new Map<string, { value: Result }>()
  return (word) => {
    const result = results.get(word) ?? { value: compute(word) }
    results.set(word, result)
    return result.value
  }
}
