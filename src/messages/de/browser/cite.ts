import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** Messages of the dialog with citations. */
export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `${reference} zitieren`,
  style: 'Zitierstil',
  citation: 'Zitiervorschlag',
  shortForm: 'Kurzbeleg',
  copy: 'Nachweis kopieren',
  copyShort: 'Kurzbeleg kopieren',
  copyWithQuotation: 'Mit Zitat kopieren',
  copied: 'Kopiert',
  notCopied: 'Kopieren nicht möglich; bitte den Text auswählen',
  save: 'Als Datei speichern',
  close: 'Schließen',
  check: 'Ein Zitat prüfen',
  checkThis: 'Dieses Zitat prüfen',
  keys: (key) =>
    sentence`${key('↑')} ${key('↓')} wechseln den Stil, ${key('Eingabe')} kopiert, ${key('Esc')} schließt`,
  copyStyle: (style, reference) => `Nachweis kopieren: ${reference}, ${style}`,
  copyShortOf: (style, reference) => `Kurzbeleg kopieren: ${reference}, ${style}`,
  notLoaded: 'Laden fehlgeschlagen; bitte noch einmal versuchen',
}
