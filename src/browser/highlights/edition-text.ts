import { fetchPage } from '#browser/fetch-page.ts'
import { isNumber, isString, listOf, objectOf, parseJson, tupleOf } from '#model/shape.ts'
import type {
  VerifiableExchange,
  VerifiableParagraph,
  VerifiableText,
} from '#verify/verifiable-text.ts'

const isText = objectOf<VerifiableText>({
  speakers: listOf(tupleOf<[string, string]>(isString, isString)),
  exchanges: listOf(
    tupleOf<VerifiableExchange>(
      isNumber,
      isString,
      isString,
      listOf(tupleOf<VerifiableParagraph>(isString, isNumber, isString)),
    ),
  ),
})

/** The text of the whole edition, which the page for checking quotations has; undefined if it cannot be loaded. */
export async function loadEditionText(): Promise<VerifiableText | undefined> {
  const page = await fetchPage('/verify/')
  const json = page?.content.querySelector('[data-interview]')?.textContent
  return json == null ? undefined : parseJson(json, isText)
}
