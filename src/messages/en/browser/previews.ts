import { plural } from '../numbers.ts'

/** Messages of the previews of linked pages. */
export const previews = {
  /** How many paragraphs of the interview belong to a topic. */
  topicPassages: (count: number) => plural(count, { one: '# passage', other: '# passages' }),
}
