/** The keys of an object as their own type, where `Object.keys` returns strings. */
export function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(object).filter((key): key is Key => Object.hasOwn(object, key))
}
