import { sentence } from '../sentence.ts'

/** The page about the script for other websites. */
export const linker = {
  title: 'Passages on other websites',
  description: 'A script that shows passages of this interview on other websites.',
  about: <T>(reference: T) =>
    sentence`With this script, another website can show passages of the interview. A reference in its text, such as ${reference}, becomes a link. The passage opens beside the link when a reader points at it or reaches it with the keyboard.`,
  include: 'Include it',
  line: 'Add this line to the page:',
  /** If the address of the edition is not known. */
  noAddress: 'Put the address of this edition before the path.',
  within: <T>(attribute: T) =>
    sentence`${attribute} is a CSS selector. It names the part of the page in which references become links; without it, that is the whole page. Links, code and text that can be edited are left alone.`,
  links: <T>(one: T, two: T, three: T) =>
    sentence`Links to passages in that part show their passage too: ${one}, ${two} and ${three} below the address of this edition.`,
  example: 'Example',
  /** A sentence as on another website; the reference is plain text. */
  sample: (reference: string) => `The interview returns to this question later (${reference}).`,
  noScript: 'The example needs JavaScript.',
  promises: 'What version 1 promises',
  promised: (size: string) => [
    'Nothing is requested before a reader points at a link or reaches it with the keyboard. That request sends neither cookies nor the address of the page.',
    'The script stores nothing and counts nothing.',
    'On a touchscreen, and whenever a passage cannot be loaded, a reference is an ordinary link.',
    'The styles of the page do not affect the card, and those of the card do not affect the page. The card is light or dark like the page.',
    'The Escape key closes the card. The Tab key moves from the link into the card.',
    `The file has ${size}.`,
    'The address of the script keeps these promises. A version that cannot keep them will have another address.',
  ],
  policy: 'Content security policy',
  allow: 'If the website has such a policy, it must allow the script and its data:',
  header: <T>(header: T) =>
    sentence`The host of this edition must send the header ${header} with the files of the script. Without it, references are ordinary links.`,
  remove: 'Remove it',
  removed:
    'Without the line, the page is as it was before: nothing is stored, and the text was never changed in the file. In an open page, this removes everything that the script did:',
}
