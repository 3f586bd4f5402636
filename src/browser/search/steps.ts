import { base } from '#browser/base.ts'
import {
  isBoolean,
  isNumber,
  isString,
  listOf,
  objectOf,
  optional,
  parseJson,
  tupleOf,
} from '#model/shape.ts'
import { readStored, writeStored } from '#browser/storage.ts'

/** The hits of a search through which the reader steps in the text, kept in this tab. */
export type Steps = {
  /** The parameters of the search. */
  request: string
  /** The `href` of each hit that is known, and what it is called: `Lukin, 9.A1`. */
  steps: [href: string, name: string][]
  /** How many hits there are, as far as is known. */
  total: number
  /** Whether there may be more, since a long edition was searched only in part. */
  hasMore?: boolean | undefined
  /** The current one. */
  at: number
  /** Whether it was followed, and the next page is its. */
  isArriving: boolean
  /** The button of the line that had the focus: 1 for the next hit, -1 for the previous one. */
  focused?: number | undefined
}

/** Where the steps of an edition are kept, from the path of its root. */
const keyOf = (root: string) => `steps:${root}`

const isSteps = objectOf<Steps>({
  request: isString,
  steps: listOf(tupleOf<[string, string]>(isString, isString)),
  total: isNumber,
  hasMore: optional(isBoolean),
  at: isNumber,
  isArriving: isBoolean,
  focused: optional(isNumber),
})

export function readSteps(): Steps | undefined {
  return parseJson(readStored(keyOf(base), 'sessionStorage') ?? '', isSteps)
}

/** Keeps steps, in this edition or in another. */
export function writeSteps(steps: Steps | undefined, root = base): void {
  writeStored(keyOf(root), steps ? JSON.stringify(steps) : null, 'sessionStorage')
}

/** What an entry of the session history keeps if it is a hit: the search, and the position of the hit. */
export const isKeptStep = objectOf<Pick<Steps, 'request' | 'at'>>({
  request: isString,
  at: isNumber,
})

/** The step to a hit, from its link among the results. */
export function stepOf(link: HTMLAnchorElement): Steps['steps'][number] {
  return [link.getAttribute('href') ?? '', link.dataset['step'] ?? '']
}
