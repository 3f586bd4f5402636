import { number } from './numbers.ts'

/** Messages of the pages with the published versions of the text. */
export const versions = {
  title: 'Versions',
  description: 'Every published version of the interview in this edition, with its references.',
  about:
    'A citation names the version from which it was made. Each version can be opened here as it was: its words and its references, without the notes.',
  /** The same for an edition without annotations. */
  aboutText:
    'A citation names the version from which it was made. Each version can be opened here as it was: its words and its references.',
  version: (version: string) => `Version ${version}`,
  current: 'The current version.',
  /** How many paragraphs of a version have the same words in the current one. */
  unchanged: (same: number, all: number) =>
    `Paragraphs with the same words today: ${number(same)} of ${number(all)}.`,
  edited: 'Changed since.',
  gone: 'No longer in the text.',
  legend: 'Words that were removed since are crossed out; words that were added are underlined.',
  data: 'This version as JSON',
  all: 'All versions',
}
