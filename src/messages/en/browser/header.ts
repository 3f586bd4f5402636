import { sentence } from '../../sentence.ts'

/** Messages of the header when it comes back in the middle of a page. */
export const header = {
  currentParagraph: 'Current paragraph',
  /** Where the reader is: the reference of the paragraph, and who speaks. */
  place: <T>(reference: T, speaker: T) => sentence`${reference} · ${speaker}`,
  /** The name of a control, and the key that does the same. */
  withKey: (name: string, key: string) => `${name} (${key})`,
}
