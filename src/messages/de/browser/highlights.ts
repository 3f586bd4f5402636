import type { Catalogue } from '../../catalogue.ts'

/** Messages about the reader’s own highlights and notes, in the text and in their panel. */
export const highlights: Catalogue['browser']['highlights'] = {
  /** The link to the page with all of them. */
  all: 'Ihre Markierungen',
  yourNote: 'Ihre Notiz',
  yourNotes: 'Ihre Notizen',
  noteOn: (reference) => `Ihre Notiz zu ${reference}`,
  /** The name of a highlight’s mark beside the text. The note may be empty. */
  mark: (reference, words, note) =>
    note === ''
      ? `Ihre Markierung in ${reference}: ${words}`
      : `Ihre Markierung in ${reference}: ${words}. Ihre Notiz: ${note}`,

  panel: (reference) => `Ihre Markierung in ${reference}`,
  style: 'Stil',
  styles: { marker: 'Textmarker', underline: 'Unterstreichung', wavy: 'Wellenlinie' },
  open: 'Öffnen',
  copyLink: (hasNote) => (hasNote ? 'Link mit Notiz kopieren' : 'Link mit Markierung kopieren'),
  changeWords: 'Andere Wörter auswählen',
  remove: 'Löschen',
  undo: 'Rückgängig',
  close: 'Schließen',
  highlighted: (hasKeyboard) =>
    hasKeyboard
      ? 'Markiert. Mit M lässt sich eine Notiz schreiben. Markierungen bleiben auf diesem Gerät.'
      : 'Markiert. Markierungen bleiben auf diesem Gerät.',
  privateWindow:
    'Markiert, aber dies ist ein privates Fenster: Beim Schließen gehen die Markierungen verloren.',
  noteSaved: 'Auf diesem Gerät gespeichert',
  rechoose: 'Bitte andere Wörter auswählen, dann „Markieren“ wählen',
  wordsChanged: 'Die neuen Wörter sind markiert',
  removed: (reference) => `Markierung in ${reference} gelöscht`,
  restored: 'Die Markierung ist wieder da',
  linkCopied: (hasNote) =>
    hasNote
      ? 'Link kopiert. Wer ihn öffnet, sieht die Markierung und Ihre Notiz.'
      : 'Link kopiert. Wer ihn öffnet, sieht die Markierung.',
  linkNotCopied: 'Der Link konnte nicht kopiert werden',
  tooLongForLink:
    'Diese Markierung ist zu lang für einen Link. Bitte kürzen oder als Datei verschicken.',

  /** The edition has changed since the words were highlighted. */
  partlyMoved: 'Einige der Wörter haben sich seither geändert.',
  elsewhere: (reference) => `Beim Markieren stand dies in ${reference}.`,
  moved: 'Markierungen, deren Wörter sich geändert haben',
  movedNote:
    'Die Edition hat sich geändert. Diese Wörter stehen nicht mehr dort, wo sie markiert wurden:',

  full: 'Die Markierung konnte nicht gespeichert werden: Auf diesem Gerät ist kein Platz mehr für diese Website. Beim Verlassen dieser Seite geht die Markierung verloren.',
  refused:
    'Die Markierung konnte nicht gespeichert werden: Dieser Browser erlaubt hier kein Speichern. Beim Verlassen dieser Seite geht die Markierung verloren.',
  saveFile: 'Als Datei speichern',
  saved:
    'Die Markierungen sind in der Datei. Importieren lässt sie sich auf der Seite „Ihre Markierungen“.',

  visitor: (reference) => `Notiz einer anderen Person zu ${reference}`,
  visitorHighlight: (reference) => `Markierung einer anderen Person in ${reference}`,
  visitorAbout: 'Dies kam mit dem Link und gehört nicht zur Edition.',
  visitorWordsMissing: 'Diese Wörter stehen im Interview nicht an dieser Stelle:',
  keep: 'Behalten',
  kept: 'Zu Ihren Markierungen hinzugefügt',
  dismiss: 'Verwerfen',
  damagedLink:
    'Die Markierung in diesem Link ist beschädigt. Bitte den Link noch einmal schicken lassen.',
  otherEdition: 'Die Markierung in diesem Link gehört zu einem anderen Interview.',
}
