import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The page with the reader’s own highlights. What its script says is in `browser/my.ts`. */
export const my: Catalogue['my'] = {
  title: 'Ihre Markierungen',
  description: 'Eigene Markierungen und Notizen, die auf dem Gerät bleiben.',
  noScript: (wholeText) =>
    sentence`Markierungen benötigen JavaScript. Ohne JavaScript lässt sich der ${wholeText('Gesamttext')} lesen.`,
}
