import { number, plural } from '../numbers.ts'

/** Messages of the page with the reader’s own highlights. */
export const my = {
  /** Several sentences, one after another. */
  together: (sentences: readonly string[]) => sentences.join(' '),
  none: 'You have no highlights yet. Select words of the interview and choose Highlight, or press M.',
  count: (count: number) => plural(count, { one: '# highlight', other: '# highlights' }),
  countOf: (shown: number, all: number) =>
    `${number(shown)} of ${plural(all, { one: '# highlight', other: '# highlights' })}`,
  /** Where they are kept. */
  onDevice: 'They are on this device only. Nothing is sent.',
  notPromised:
    'The browser may delete them if it runs out of space, and a private window forgets them when you close it. Export them now and then.',
  privateWindow:
    'This is a private window: nothing will be kept when you close it. Export your highlights first.',
  noStorage: 'This browser allows no storage here, so highlights last only as long as their page.',
  noText: 'The text of the interview couldn’t be loaded, so the speakers and titles are missing.',

  search: 'Search highlights',
  speaker: 'Speaker',
  topic: 'Topic',
  style: 'Style',
  any: 'All',
  nobody: 'Nobody',
  nothingFound: 'No highlight matches.',
  showAll: 'Show all',

  note: (reference: string) => `Note on ${reference}`,
  addNote: 'Add a note',
  editNote: 'Edit note',
  done: 'Done',
  remove: 'Remove',
  removed: (reference: string) => `Highlight in ${reference} removed`,
  undo: 'Undo',
  /** Of a highlight whose words are now in another paragraph. */
  movedFrom: (reference: string) => `Moved from ${reference}`,
  /** Of a highlight whose words are gone. */
  gone: (reference: string) => `The words have changed since you highlighted them in ${reference}`,
  exchangeGone: 'No longer in this edition',

  export: 'Export',
  exportAs: { markdown: 'Markdown', annotations: 'Web annotations', table: 'Spreadsheet (CSV)' },
  exported: (name: string) => `Saved as ${name}`,
  exportFailed: 'Couldn’t make the file; try again',
  /** The title of a file, with the title of the interview. */
  fileTitle: (title: string) => `Highlights in ${title}`,
  fileName: 'highlights',
  fileData: 'The same as data, from which these highlights can be imported again:',
  import: 'Import a file',
  imported: ({ added, updated, keptTwice, unchanged }: Imported) =>
    [
      plural(added, { one: '# highlight added', other: '# highlights added' }),
      updated > 0 && `${number(updated)} updated`,
      keptTwice > 0 && `${number(keptTwice)} changed on both devices and kept twice`,
      unchanged > 0 && `${number(unchanged)} already here`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  otherEdition: (count: number) =>
    plural(count, {
      one: '# highlight belongs to another interview and was left out.',
      other: '# highlights belong to other interviews and were left out.',
    }),
  unreadable: (count: number) =>
    plural(count, {
      one: '# entry in the file could not be read.',
      other: '# entries in the file could not be read.',
    }),
  notOurs: 'This file has no highlights. Choose one that was exported here.',
  importFailed: 'Nothing was imported: this device has no space left, or allows no storage here.',
  print: 'Print',

  forget: 'Forget everything',
  forgetTitle: 'Forget all highlights?',
  forgetWarning: (count: number) =>
    plural(count, {
      one: '# highlight and its note will be deleted from this device. This cannot be undone.',
      other:
        '# highlights and all notes on them will be deleted from this device. This cannot be undone.',
    }),
  forgetElsewhere: (count: number) =>
    plural(count, {
      one: 'This includes # highlight in another interview of this site.',
      other: 'This includes # highlights in other interviews of this site.',
    }),
  cancel: 'Cancel',
  forgotten: 'All highlights have been deleted from this device',
  notForgotten: 'Couldn’t delete the highlights; close other tabs of this site and try again',
}

/** What an import has done, as numbers of highlights. */
type Imported = { added: number; updated: number; keptTwice: number; unchanged: number }
