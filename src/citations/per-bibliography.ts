import { memoize } from '#model/memoize.ts'
import type { CitedWorks } from './language.ts'

/**
 * Remembers what is made of a bibliography, for as long as it is in use, and for the next one if that has the same works, cited in
 * the same language: the editions of a library may share theirs.
 */
export function perBibliography<Result>(
  make: (works: CitedWorks) => Result,
): (works: CitedWorks) => Result {
  let last: { key: string; words: CitedWorks['language']['words']; result: Result } | undefined
  return memoize((works) => {
    const { words } = works.language
    const key = keyOf(works)
    if (last?.key !== key || last.words !== words) last = { key, words, result: make(works) }
    return last.result
  })
}

const keyOf = memoize(({ works, language, titles }: CitedWorks) =>
  JSON.stringify([language.csl, titles, [...works]]),
)
