import type { Catalogue } from '../../catalogue.ts'

/** Messages of the copy of the edition for offline reading. */
export const offline: Catalogue['browser']['offline'] = {
  name: 'Offline lesen',
  offer: (size) => `Die ganze Edition zum Offline-Lesen speichern (${size})`,
  save: 'Speichern',
  dismiss: 'Nein danke',
  saving: (percent) => `Die Edition wird gespeichert: ${percent} %`,
  saved: 'Die ganze Edition ist zum Offline-Lesen gespeichert.',
  failed: 'Die Edition konnte nicht gespeichert werden. Bitte später noch einmal versuchen.',
  savedSize: (size) => `Die ganze Edition, ${size}`,
  removeSaved: 'Alle gespeicherten Seiten löschen',
  removed: 'Alle gespeicherten Seiten wurden gelöscht. Es werden keine weiteren gespeichert.',
}
