import { messagesFor } from '#messages/catalogue.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import { interfaceLanguageOf, localeOf } from '#model/interface.ts'
import { openingWords } from '#model/opening-words.ts'
import type { Exchange } from './corpus.ts'

/** About how many characters of a description search engines show. */
const shown = 150

/** What the edition is, in one or two sentences: in the words of its editors, or else by those who speak. */
export function describeEdition(edition: Edition): string {
  if (edition.description !== undefined) return edition.description
  const { reading, site } = messagesFor(edition)
  const { interviewWith, verbatim } = reading.titlePage
  const respondents = namesOf(edition, 'respondent')
  const interviewers = namesOf(edition, 'interviewer')
  const who = respondents === undefined ? [] : [interviewWith(respondents, interviewers)]
  return [...who, verbatim].join(site.sentenceSeparator)
}

/** What an exchange is about: in the words of the editors, or else the first words of its answer. */
export function describeExchange(
  { summary, turns }: Exchange,
  { language }: Edition,
): string | undefined {
  const answer = turns.find(({ kind }) => kind === 'answer') ?? turns[0]
  const words = answer?.paragraphs[0]?.words.text
  return summary ?? (words === undefined ? undefined : openingWords(words, language, shown))
}

function namesOf(edition: Edition, role: Speaker['role']): string | undefined {
  const names = edition.speakers.filter((one) => one.role === role).map(({ name }) => name)
  const locale = localeOf(interfaceLanguageOf(edition))
  return names.length === 0 ? undefined : new Intl.ListFormat(locale).format(names)
}
