/** Messages about the reader’s own highlights and notes, in the text and in their panel. */
export const highlights = {
  /** The link to the page with all of them. */
  all: 'Your highlights',
  yourNote: 'Your note',
  yourNotes: 'Your notes',
  noteOn: (reference: string) => `Your note on ${reference}`,
  /** The name of a highlight’s mark beside the text. The note may be empty. */
  mark: (reference: string, words: string, note: string) =>
    note === ''
      ? `Your highlight in ${reference}: ${words}`
      : `Your highlight in ${reference}: ${words}. Your note: ${note}`,

  panel: (reference: string) => `Your highlight in ${reference}`,
  style: 'Style',
  styles: { marker: 'Marker', underline: 'Underline', wavy: 'Wavy line' },
  open: 'Open',
  copyLink: (hasNote: boolean): string =>
    hasNote ? 'Copy link with note' : 'Copy link with highlight',
  changeWords: 'Change words',
  remove: 'Remove',
  undo: 'Undo',
  close: 'Close',
  highlighted: (hasKeyboard: boolean): string =>
    hasKeyboard
      ? 'Highlighted. Press M to write a note. Highlights stay on this device.'
      : 'Highlighted. Highlights stay on this device.',
  privateWindow:
    'Highlighted, but this is a private window: highlights are lost when you close it.',
  /** After a note was written. */
  noteSaved: 'Saved on this device',
  rechoose: 'Select other words, then choose Highlight',
  wordsChanged: 'The highlight has its new words',
  removed: (reference: string) => `Highlight in ${reference} removed`,
  restored: 'The highlight is back',
  linkCopied: (hasNote: boolean): string =>
    hasNote
      ? 'Link copied. Whoever opens it sees the highlight and your note.'
      : 'Link copied. Whoever opens it sees the highlight.',
  linkNotCopied: 'Couldn’t copy the link',
  tooLongForLink: 'This highlight is too long for a link. Shorten it, or send it as a file.',

  /** The edition has changed since the words were highlighted. */
  partlyMoved: 'Some of the words have changed since.',
  elsewhere: (reference: string) => `When you highlighted it, this was in ${reference}.`,
  moved: 'Highlights whose words have changed',
  movedNote: 'The edition has changed. These words are no longer where you highlighted them:',

  full: 'Couldn’t store your highlight: this device has no space left for this site. It lasts until you leave this page.',
  refused:
    'Couldn’t store your highlight: this browser allows no storage here. It lasts until you leave this page.',
  saveFile: 'Save a file',
  saved: 'Your highlights are in the file. Import it on the page with your highlights.',

  visitor: (reference: string) => `A visitor’s note on ${reference}`,
  visitorHighlight: (reference: string) => `A visitor’s highlight in ${reference}`,
  visitorAbout: 'It came with the link, and is not part of the edition.',
  visitorWordsMissing: 'The interview does not have these words here:',
  keep: 'Keep',
  kept: 'Added to your highlights',
  dismiss: 'Dismiss',
  damagedLink: 'The highlight in this link is damaged. Ask for the link again.',
  otherEdition: 'The highlight in this link belongs to another interview.',
}
