/** Every rule of an edition and of its site, with what it asks for. `docs/rules.md` has an example of each, and the fix. */
export const rules = {
  'unreadable-file':
    'No required file of an edition is missing, and every file can be read as UTF-8 text.',
  'invalid-data': 'Data files and frontmatter have the fields that `docs/formats.md` lists.',
  'invalid-character': 'Text contains only characters that every format allows.',
  'invalid-link': 'A link leads to a web page; a contact may also be an e-mail address.',
  syntax: 'An exchange is Markdown with directives: no HTML, JSX, expressions or imports.',
  'outside-turn': 'Spoken words are in a question or an answer; only the introduction has neither.',
  'not-prose':
    'A turn consists of paragraphs, stage directions and images: no headings, lists, links or code.',
  'unclosed-container': 'Every `:::` block is closed by a line of `:::`.',
  'misspelt-block': 'A `:::` block is a question, an answer or a note.',
  'misspelt-directive': 'A name that is one typo away from that of a directive counts as misspelt.',
  'missing-label': 'A mark has the spoken words in its brackets, and a stage direction its own.',
  'missing-key': 'A mark or a note has a key.',
  'unknown-attribute': 'A directive has only the attributes that are defined for it.',
  'invalid-attribute': 'An attribute with a fixed list of values has one of them.',
  'invalid-time':
    'A time is one such as 00:12:03, of a turn or at the start of a paragraph, and each has only one.',
  'missing-image': 'An image is a JPEG, PNG, GIF or WebP file in `images/`.',
  'missing-alternative': 'An image has an alternative text, which says what can be seen.',
  'note-without-body': 'If words are marked as having a note, its text is in the same file.',
  'body-without-note': 'The text of a note belongs to words that are marked with its key.',
  'duplicate-note': 'Each note has only one text.',
  'words-changed':
    'The exchanges contain the words of the transcript: all of them, unchanged, and no others.',
  'wrong-speaker': 'Words are attributed to the speaker who says them in the transcript.',
  'unknown-key': 'A key names something that exists: an entry, a work, a topic, a speaker.',
  'duplicate-key': 'Each key names only one thing.',
  'duplicate-name': 'Each name belongs to only one glossary entry.',
  'unused-entry': 'A glossary entry is about something in the interview.',
  'see-itself': 'Under `see`, an entry names other entries, never itself.',
  'long-card': 'The card of an entry, its first paragraph, has at most 60 words.',
  'long-note': 'A note has at most 60 words.',
  'long-account': 'An account of what is at issue has at most 150 words.',
  'wrong-script': 'A name or title is in the script of the language that it is said to be in.',
  unsourced: 'Entries, events and notes cite a work; a contested note cites two.',
  'one-sided':
    'A contested note cites a work for each side; if the edition lists origins of sources, works of at least two sides.',
  'unplaced-work':
    'If the edition lists origins of sources, every work says where it comes from and who speaks in it.',
  'last-word':
    'If the edition lists origins of sources, a contested note says whose view it ends with, and each speaker has the last word as often as not.',
  'later-source': 'What was known at the time of the interview cites no later work.',
  'older-report': 'A report is no older than the event that it reports.',
  'missing-locator':
    'A quotation from a work of which pages, articles or other parts are known says where it is.',
  'unverified-source': 'Nothing is based on a work that is marked as unverified.',
  'uncited-work': 'Every work in the bibliography is cited.',
  'invalid-locator': 'A locator names the page, chapter or other part of a work in a known form.',
  hindsight:
    'What happened after the interview is in a note of the kind `later`, or below `## Later`.',
  'duplicate-number': 'Each exchange has its own number.',
  'duplicate-slug': 'Each exchange has its own address.',
  'wrong-number': 'Exchanges are numbered without gaps, with the numbers of their file names.',
  'unknown-reference': 'A reference in the data, such as 5.A3, is that of a paragraph.',
  'topic-mismatch': 'An exchange lists the topics that `topics.yaml` says it speaks of.',
  'wrong-order': 'Events are listed oldest first, errata newest first.',
  'library-folder':
    'A library has each of its editions in a folder of its own, whose name can be part of an address.',
  'moved-edition': 'Every address of an edition that went elsewhere leads to where it is now.',
  'address-lost':
    'A published address stays, moves with a redirect, or is withdrawn with a reason.',
  renumbered: 'A published paragraph or exchange keeps its number.',
  reworded: 'A published paragraph keeps its words unless the errata say what was corrected.',
  'release-changed': 'The text of a version that was recorded stays as it is.',
  'unknown-typeface': 'The typeface is an installed package with a regular font.',
  'unsafe-icon': 'The icon is an SVG image without scripts, and without links to other files.',
  'missing-recording':
    'The recording and its captions, if they are not elsewhere, are files in the folder of the edition.',
  'unusable-folder': 'The path of the project has no characters that Vite cannot handle.',
  'unsafe-output': 'A build empties only a folder that an earlier build wrote.',
  'broken-link': 'Every link within the site leads to a page that exists, or to an element on one.',
  'foreign-request': 'A page requests nothing from other hosts.',
  'inline-code':
    'Every page has a content security policy, and no script or style that the policy would block.',
} as const satisfies Record<string, string>

export type RuleId = keyof typeof rules
