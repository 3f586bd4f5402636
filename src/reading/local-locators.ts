import { locatorIn } from '#citations/read-locator.ts'
import { accountNodes } from '#corpus/argument.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { proseMarks } from '#directives/prose-marks.ts'
import { languagesOf } from '#model/edition-languages.ts'

/** Puts the locators in editorial prose, which may be written in English, into the form of its language, in place. */
export function localizeLocators(corpus: Corpus): void {
  const { edition, exchanges, glossary, timeline, argument, essays } = corpus
  const { editors } = languagesOf(edition)
  const prose = [
    ...exchanges.flatMap(({ notes }) => [...notes.values()].map(({ children }) => children)),
    ...[...glossary.values()].map(({ body }) => body),
    ...(timeline?.events ?? []).map(({ body }) => body),
    ...argument.map(accountNodes),
    ...essays.map(({ body }) => body),
  ]
  for (const { node, locator } of prose.flatMap((nodes) => proseMarks(nodes)))
    if (locator !== undefined)
      node.attributes = { ...node.attributes, locator: locatorIn(locator, editors) }
}
