import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The page on which quotations are checked. What it answers is in `browser/verify.ts`. */
export const verify: Catalogue['verify'] = {
  title: 'Zitat prüfen',
  description: 'Prüfen, ob ein Zitat wörtlich im Interview steht.',
  about:
    'Hier kann man ein Zitat oder eine ganze Passage einfügen, mit oder ohne Stellenangabe. Der Vergleich mit dem Text des Interviews geschieht im Browser; nichts wird gesendet.',
  field: 'Zitat',
  submit: 'Prüfen',
  noScript: (wholeText) =>
    sentence`Die Prüfung braucht JavaScript. Ohne JavaScript lassen sich die Wörter im ${wholeText('Gesamttext')} suchen.`,
  link: (page) => sentence`Ob ein Zitat wörtlich ist, lässt sich ${page('hier prüfen')}.`,
}
