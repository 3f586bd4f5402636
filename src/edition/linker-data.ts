import { type Exchange, paragraphsOf } from '#corpus/corpus.ts'
import { languagesOf } from '#model/edition-languages.ts'
import { directionOf } from '#model/direction.ts'
import type { LinkerData, LinkerText } from '#model/linker-data.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { shortTitleOf } from '#model/titles.ts'
import { corpus } from './edition.ts'

/** The passages of an exchange, as other sites show them. */
export function linkerData(exchange: Exchange): LinkerData {
  const { edition } = corpus
  const { interview } = languagesOf(edition)
  const inLanguage = (text: string, lang: string): LinkerText => ({
    ...{ text, lang },
    dir: directionOf(lang),
  })
  return Object.fromEntries(
    [...paragraphsOf([exchange])].map(({ turn, paragraph: { id, words } }) => [
      id,
      {
        speaker: inLanguage(turn.by?.name ?? '', interview),
        text: inLanguage(words.text, interview),
        title: inLanguage(
          `${paragraphAddress(exchange.number, id)} · ${exchange.title}`,
          exchange.titleLanguage,
        ),
        edition: inLanguage(shortTitleOf(edition), interview),
      },
    ]),
  )
}
