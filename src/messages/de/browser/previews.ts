import type { Catalogue } from '../../catalogue.ts'
import { plural } from '../numbers.ts'

/** Messages of the previews of linked pages. */
export const previews: Catalogue['browser']['previews'] = {
  topicPassages: (count) => plural(count, { one: '#\u00a0Stelle', other: '#\u00a0Stellen' }),
}
