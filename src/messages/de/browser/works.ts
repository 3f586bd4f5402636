import type { Catalogue } from '../../catalogue.ts'

/** Messages of the buttons that copy a source, such as `Moor 2014`, as a citation file. */
export const works: Catalogue['browser']['works'] = {
  copy: 'Kopieren',
  copyAs: (source, format) => `${source} als ${format} kopieren`,
  copied: (source, format) => `${source} als ${format} kopiert`,
  notCopied: (source) =>
    `${source} konnte nicht kopiert werden; bitte stattdessen die Datei speichern`,
}
