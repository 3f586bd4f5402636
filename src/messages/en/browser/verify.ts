import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** What the page for checking quotations answers. Places are links to paragraphs; words are as they were spoken or pasted. */
export const verify = {
  verdicts: {
    verbatim: 'Verbatim',
    conventions: 'Verbatim, apart from conventions',
    altered: 'Altered',
    absent: 'Not in the interview',
    misattributed: 'Verbatim, but wrongly attributed',
  },
  verbatim: <T>(places: T) => sentence`The interview has exactly these words at ${places}.`,
  conventions: <T>(places: T) =>
    sentence`The interview has these words at ${places}. Only conventions of quoting and printing differ.`,
  altered: <T>(places: T) => sentence`The words at ${places} are different.`,
  alteredMarks: <T>(places: T) =>
    sentence`The words are those of ${places}, but the punctuation differs.`,
  alteredJoins: <T>(places: T) =>
    sentence`The words are at ${places}, but they do not belong together as quoted.`,
  absent: 'The interview has neither these words nor anything close to them.',
  nearest: <T>(place: T) =>
    sentence`The interview does not have these words. The nearest passage is ${place}.`,
  otherScript:
    'The quotation is in another script than the interview. A translation cannot be checked here.',
  empty: 'Paste the words of a quotation first.',
  tooLong: (limit: number) =>
    `This is too long to check at once. Please check it in parts of at most ${number(limit)} characters.`,
  failed: 'The quotation could not be checked. Please reload the page and try again.',

  saidBy: <T>(speaker: string, places: T, claimed: string) =>
    sentence`The words at ${places} are said by ${speaker}, not by ${claimed}.`,
  saidByNobody: <T>(places: T, claimed: string) =>
    sentence`The words at ${places} belong to the introduction; ${claimed} does not say them.`,
  elsewhere: <T>(places: T, claimed: string) => sentence`They are at ${places}, not at ${claimed}.`,
  noSuchPlace: (claimed: string) => `The edition has no paragraph ${claimed}.`,
  also: <T>(places: T) => sentence`The same words are also at ${places}.`,
  alsoMore: <T>(places: T, more: number) =>
    sentence`The same words are also at ${places} and in ${plural(more, { one: '# more paragraph', other: '# more paragraphs' })}.`,
  cut: <T>(words: T) => sentence`In the interview, the sentence has “${words}” before these words.`,

  passage: 'In the interview',
  legendMissing: 'only in the interview',
  legendAdded: 'only in the quotation',
  /** Between the two, and for screen readers before words that are marked so. */
  legend: <T>(missing: T, added: T) => sentence`${missing}; ${added}`,
  beforeMissing: 'Only in the interview:',
  beforeAdded: 'Only in the quotation:',
  afterMarked: 'End.',
  introduction: 'Introduction',

  differencesTitle: 'What differs',
  differences: {
    missing: <T>(text: T) => sentence`“${text}” is missing.`,
    added: <T>(quoted: T) => sentence`“${quoted}” has been added.`,
    replaced: <T>(text: T, quoted: T) => sentence`“${quoted}” stands in place of “${text}”.`,
    moved: <T>(text: T) => sentence`“${text}” has been moved to another place.`,
    case: <T>(text: T, quoted: T) =>
      sentence`“${quoted}” is written with other capitals than “${text}”.`,
    homoglyph: <T>(quoted: T, letters: string) =>
      sentence`“${quoted}” has letters that only look the same: ${letters}.`,
    punctuation: <T>(after: T, text: T, quoted: T) =>
      sentence`After “${after}”, the quotation has ${quoted}, the interview ${text}.`,
    hidden: <T>(text: T) => sentence`The words left out contain a negation: “${text}”.`,
    order: <T>(first: T, second: T) =>
      sentence`The order is reversed: what is at ${second} comes before what is at ${first}.`,
    exchanges: <T>(first: T, second: T) =>
      sentence`Words of different exchanges are joined: ${first} and ${second}.`,
    speakers: <T>(first: T, second: T) =>
      sentence`Words of different speakers are joined: ${first} and ${second}.`,
    joined: <T>(first: T, second: T) =>
      sentence`Separate places are joined without an ellipsis: ${first} and ${second}.`,
  },
  negation: 'This affects a negation.',
  /** A letter of another script: `Cyrillic а (U+0430) for Latin a (U+0061)`. */
  letter: (found: string, expected: string) => `${found} for ${expected}`,
  letterOf: (script: string, letter: string, code: string) =>
    `${script === '' ? '' : `${script} `}${letter} (${code})`,
  nothing: 'nothing',
  /** A place and who speaks there: `5.A3 (Brandt)`. */
  placeOf: <T>(place: T, speaker: string) => sentence`${place} (${speaker})`,

  conventionsTitle: 'Conventions',
  conventionKinds: {
    quotationMarks: 'Quotation marks of another style',
    apostrophes: 'Apostrophes of another form',
    dashes: 'Dashes or hyphens of another form',
    script: 'Punctuation marks of another script or width',
    spaces: 'Spaces beside punctuation marks',
    markOrder: 'Punctuation on the other side of a quotation mark',
    omission: 'Words left out with an ellipsis',
    emptyOmission: 'An ellipsis where nothing is left out',
    insertion: 'An insertion in square brackets',
    bracketed: 'Words of the interview in square brackets',
    initial: 'A capital or small letter at the beginning',
    letters: 'Letters changed in square brackets',
    forms: 'Another form of the same letters or digits',
    hyphenation: 'A word divided at the end of a line',
    invisible: 'Invisible characters',
    joinedParagraphs: 'Paragraphs run together',
    dividedParagraphs: 'A new paragraph where the interview has none',
    finalMark: 'A full stop or comma at the end',
    aside: 'Words of the quoting author between the quoted ones',
  },
  example: <T>(kind: string, words: T) => sentence`${kind}: “${words}”`,
  comma: ', ',
  sentenceSeparator: ' ',
  and: (items: string[]) => new Intl.ListFormat('en-GB').format(items),

  copyLink: 'Copy a link to this answer',
  copied: 'Copied',
  notCopied: 'Couldn’t copy the link; it is in the address bar',
  tooLongForLink: 'The quotation is too long for a link. Link to the paragraph instead.',
}
