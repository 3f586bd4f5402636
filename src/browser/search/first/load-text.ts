import { fetchJson } from '#browser/fetch-json.ts'
import { isBoolean, isNumber, isString, listOf, objectOf, tupleOf } from '#model/shape.ts'
import type { ExchangeText, InterviewText } from '#search/interview-text.ts'
import { firstTextPath } from './text-path.ts'

const isText = objectOf<InterviewText>({
  isWhole: isBoolean,
  names: listOf(isString),
  speakers: listOf(tupleOf<[string, string]>(isString, isString)),
  exchanges: listOf(
    tupleOf<ExchangeText>(
      isString,
      isNumber,
      isString,
      listOf(tupleOf<ExchangeText[3][number]>(isString, isNumber, isString)),
    ),
  ),
})

const nothing: InterviewText = { isWhole: false, names: [], speakers: [], exchanges: [] }

/** The text in which first hits are found, where it is not part of the script. Without it, the search finds the same hits later. */
export let text = nothing

const path = firstTextPath()

/** Resolves when it has loaded, or cannot be. */
export const loading =
  path === undefined
    ? undefined
    : fetchJson(path, isText).then(
        (loaded) => void (text = loaded),
        () => undefined,
      )
