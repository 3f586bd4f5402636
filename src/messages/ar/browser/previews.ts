import type { Catalogue } from '../../catalogue.ts'
import { plural } from '../numbers.ts'

/** Messages of the previews of linked pages. */
export const previews: Catalogue['browser']['previews'] = {
  topicPassages: (count) =>
    plural(count, {
      zero: 'لا مواضع',
      one: 'موضع واحد',
      two: 'موضعان',
      few: '# مواضع',
      many: '# موضعًا',
      other: '# موضع',
    }),
}
