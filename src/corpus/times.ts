import { secondsOf } from '#model/time.ts'
import { type Corpus, type Exchange, paragraphsOf } from './corpus.ts'

/** When the paragraphs of an exchange are spoken, in seconds; those without a time are left out. */
export function timesOf(exchange: Exchange): { id: string; seconds: number }[] {
  return [...paragraphsOf([exchange])].flatMap(({ paragraph: { id, time } }) => {
    const seconds = time === undefined ? undefined : secondsOf(time)
    return seconds === undefined ? [] : { id, seconds }
  })
}

/** Whether any paragraph of an edition has a time. */
export function hasTimes({ exchanges }: Pick<Corpus, 'exchanges'>): boolean {
  return exchanges.some((exchange) => timesOf(exchange).length > 0)
}
