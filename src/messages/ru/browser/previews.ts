import type { Catalogue } from '../../catalogue.ts'
import { plural } from '../numbers.ts'

/** Messages of the previews of linked pages. */
export const previews: Catalogue['browser']['previews'] = {
  topicPassages: (count) =>
    plural(count, {
      one: '#\u00a0фрагмент',
      few: '#\u00a0фрагмента',
      many: '#\u00a0фрагментов',
      other: '#\u00a0фрагмента',
    }),
}
