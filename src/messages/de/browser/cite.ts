import type { Catalogue } from '../../catalogue.ts'

/** Messages of the dialog with citations. */
export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `${reference} zitieren`,
  style: 'Zitierstil',
  citation: 'Zitiervorschlag',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Kopieren nicht möglich; bitte den Text markieren',
  save: 'Als Datei speichern',
  close: 'Schließen',
  notLoaded: 'Laden fehlgeschlagen; bitte noch einmal versuchen',
}
