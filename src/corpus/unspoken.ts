import type { Unspoken } from '#directives/read-unspoken.ts'
import type { Exchange } from './corpus.ts'

/** The stage directions, headings and images of an exchange, between its turns and inside them. */
export function unspokenIn({ between, turns }: Pick<Exchange, 'between' | 'turns'>): Unspoken[] {
  return [...between, ...turns.flatMap((turn) => turn.unspoken)].map(({ unspoken }) => unspoken)
}

/** The names of the image files that the exchanges show, each once, in the order of the files. */
export function shownImages(exchanges: readonly Exchange[]): string[] {
  const files = exchanges
    .flatMap(unspokenIn)
    .flatMap((one) => (one.type === 'image' && one.file !== '' ? one.file : []))
  return [...new Set(files)].sort()
}
