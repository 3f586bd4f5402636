import { messagesFor } from '#messages/catalogue.ts'
import { countWords } from '#model/count-words.ts'
import { languagesOf } from '#model/edition-languages.ts'
import type { Edition } from '#model/edition.ts'
import type { ExchangeFrontmatter } from '#model/exchange.ts'
import { openingWords } from '#model/opening-words.ts'
import type { Exchange, Turn } from './corpus.ts'

/** What an exchange is called. */
export type ExchangeTitle = {
  title: string
  /** Whether the editors gave it. */
  isTitled: boolean
  /** The language of the title. */
  titleLanguage: string
}

/** Whether the title of an exchange would only repeat the words right below it. */
export function repeatsWords({ number, isTitled }: Pick<Exchange, 'number' | 'isTitled'>): boolean {
  return number > 0 && !isTitled
}

/**
 * The title of an exchange. One without a title goes by the first words of its question, in the language of the interview;
 * the introduction, and an exchange of which all words were withdrawn, by what they are, in the language of the interface.
 */
export function exchangeTitle(
  { number, title }: Pick<ExchangeFrontmatter, 'number' | 'title'>,
  turns: readonly Turn[],
  edition: Edition,
): ExchangeTitle {
  const { interview, editors, ui } = languagesOf(edition)
  if (title !== undefined) return { title, isTitled: true, titleLanguage: editors }
  const { reading, search } = messagesFor(edition)
  const provisional = (title: string, titleLanguage: string) => ({
    ...{ title, titleLanguage },
    isTitled: false,
  })
  if (number === 0) return provisional(reading.introduction, ui)
  const words = questionIn(turns)
  return words === undefined
    ? provisional(search.exchange(number), ui)
    : provisional(openingWords(words, interview), interview)
}

/** The first paragraph of the question; a later one if that says too little, such as “Yes.” An answer if nobody asks. */
function questionIn(turns: readonly Turn[]): string | undefined {
  const questions = turns.filter(({ kind }) => kind === 'question')
  const texts = (questions.length > 0 ? questions : turns).flatMap(({ paragraphs }) =>
    paragraphs.map(({ words }) => words.text),
  )
  return texts.find((text) => countWords(text) > 2) ?? texts[0]
}
