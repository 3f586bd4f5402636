import { rename } from 'node:fs/promises'
import { checkEdition } from '#checks/all-checks.ts'
import { releaseOf } from '#corpus/releases.ts'
import type { RuleId } from '#model/rules.ts'
import { readEdition } from '#reading/read-edition.ts'
import { edited, first, type RuleExample, second, written } from './example.ts'

const transcript = 'transcript.txt'

/** Rules of numbers, addresses and what points at them. */
export const addressRules = {
  'duplicate-number': edited({
    file: second,
    from: 'number: 2',
    to: 'number: 1',
    alsoBreaks: ['wrong-number'],
    fix: 'Number the exchanges in the order of the conversation, in their file names and in their frontmatter.',
  }),
  'duplicate-slug': {
    where: 'exchanges/',
    shown: '01-why-is-this-so.mdx\n02-why-is-this-so.mdx',
    alsoBreaks: ['address-lost', 'renumbered', 'reworded'],
    fix: 'Rename one of the files.',
    async find(edition) {
      await rename(edition.file(second), edition.file('exchanges/02-why-is-this-so.mdx'))
      return (await checkEdition(edition.folder)).issues
    },
  },
  'wrong-number': edited({
    file: second,
    from: 'number: 2',
    to: 'number: 3',
    fix: 'Use the same number in the file name and in the frontmatter, and skip none.',
  }),
  'unknown-reference': written({
    file: 'topics.yaml',
    text: 'weather:\n  label: Weather\n  says:\n    - at: 1.A3\n      gist: Names the seasons.\n',
    fix: 'Correct the reference. The message names the last paragraphs of the exchange.',
    before: (edition) => edition.edit(first, 'topics: []', 'topics: [weather]'),
  }),
  'topic-mismatch': written({
    file: 'topics.yaml',
    text: 'weather:\n  label: Weather\n  says:\n    - at: 0.P1\n      gist: Names the season.\n',
    fix: 'Add the topic to the exchange, or remove the paragraph from the topic.',
  }),
  'wrong-order': written({
    file: 'errata.yaml',
    text: '- key: first\n  date: 2026-01-02\n  version: 0.1.0\n  kind: edition\n  text: First publication.\n- key: second\n  date: 2026-02-03\n  version: 0.2.0\n  kind: apparatus\n  text: More notes.\n',
    shown: '- key: first\n  date: 2026-01-02\n- key: second\n  date: 2026-02-03',
    fix: 'Move it. Events are listed oldest first, errata newest first.',
  }),
  'address-lost': {
    where: 'exchanges/',
    shown: '02-today.mdx, which was published as 02-and-now.mdx',
    fix: 'Restore what was there, or run the command in the message: it records a redirect or a withdrawal with its reason.',
    async find(edition) {
      await rename(edition.file(second), edition.file('exchanges/02-today.mdx'))
      return (await checkEdition(edition.folder)).issues
    },
  },
  renumbered: edited({
    file: first,
    from: 'It has always been so, they say.',
    to: 'Who knows?\n\nIt has always been so, they say.',
    fix: 'Run the command in the message. The new paragraph gets a number with a letter, and the others keep theirs.',
    before: (edition) => edition.edit(transcript, 'Boris: It has', 'Boris: Who knows?\n\nIt has'),
    published: true,
  }),
  reworded: edited({
    file: second,
    from: 'Now it is otherwise.',
    to: 'Now it is different.',
    fix: 'If the transcript was corrected, run the command in the message. It adds an entry to `errata.yaml`.',
    before: (edition) => edition.edit(transcript, 'otherwise', 'different'),
    published: true,
  }),
  'release-changed': edited({
    file: second,
    from: 'Now it is otherwise.',
    to: 'Now it is different.',
    fix: 'Raise `version` in `edition.yaml`, and record the new version with `npm run release` before you publish it.',
    before: async (edition) => {
      const { corpus } = await readEdition(edition.folder)
      const record = corpus && releaseOf(corpus, '2026-01-02')
      await edition.write('releases/0.1.0.json', JSON.stringify(record))
      await edition.edit(transcript, 'otherwise', 'different')
    },
  }),
} satisfies Partial<Record<RuleId, RuleExample>>
