import type { RuleId } from '#model/rules.ts'
import { edited, first, introduction, type RuleExample } from './example.ts'

const note = (text: string) => `otherwise.\n:::\n\n${text}`

/** Rules of the annotation language. */
export const languageRules = {
  syntax: edited({
    file: first,
    from: 'It has always been so',
    to: 'It has <b>always</b> been so',
    fix: 'Remove the code. Write braces and angle brackets that belong to the interview as `\\{` and `\\<`.',
  }),
  'outside-turn': edited({
    file: first,
    from: ':::question\nWhy is this so?\n:::',
    to: 'Why is this so?',
    alsoBreaks: ['wrong-speaker'],
    fix: 'Put the paragraph between `:::question` or `:::answer` and `:::`.',
  }),
  'not-prose': edited({
    file: first,
    from: 'Others disagree',
    to: '# Others disagree',
    fix: 'Write plain paragraphs. Put a backslash before a character of the interview that Markdown would read as markup.',
  }),
  'unclosed-container': edited({
    file: first,
    from: 'Why is this so?\n:::\n',
    to: 'Why is this so?\n',
    shown: ':::question\nWhy is this so?\n\n:::answer\nIt has always been so, they say.',
    fix: 'Close the block with `:::` on a line of its own.',
  }),
  'misspelt-block': edited({
    file: first,
    from: ':::question',
    to: ':::qestion',
    shown: ':::qestion\nWhy is this so?\n:::',
    fix: 'Correct the name: `question`, `answer` or `note`.',
  }),
  'misspelt-directive': edited({
    file: first,
    from: 'Others',
    to: ':trem[Others]{#spring}',
    fix: 'Correct the name. If the colon and the word were spoken, put a backslash before the colon.',
  }),
  'missing-label': edited({
    file: first,
    from: 'Others',
    to: ':term{#spring}Others',
    fix: 'Put the spoken words in brackets: `:term[words]{#key}`.',
  }),
  'missing-key': edited({
    file: first,
    from: 'Others',
    to: ':term[Others]',
    fix: 'Add the key directly after the bracket: `{#key}`.',
  }),
  'unknown-attribute': edited({
    file: first,
    from: 'Others',
    to: ':cite[Others]{#anna-2018 page="4"}',
    fix: 'Correct the name of the attribute, or remove it. Give a page or a chapter as `locator`.',
  }),
  'invalid-attribute': edited({
    file: 'exchanges/02-and-now.mdx',
    from: 'Now it is otherwise.\n:::',
    to: `:note[Now]{#now} it is ${note(':::note{#now kind=opinion}\nIn the :cite[book]{#anna-2018}.\n:::')}`,
    shown: ':::note{#now kind=opinion}\nIn the :cite[book]{#anna-2018}.\n:::',
    fix: 'Use one of the values that the message lists.',
  }),
  'invalid-time': edited({
    file: first,
    from: 'Others',
    to: ':time{at="12.03"}Others',
    fix: 'Write the time with colons: `:time{at="12:03"}`.',
    alsoBreaks: ['words-changed'],
  }),
  'missing-image': edited({
    file: first,
    from: ':::answer',
    to: '![A bell](images/bell.jpg "The bell")\n\n:::answer',
    shown: '![A bell](images/bell.jpg "The bell")',
    fix: 'Put the file into `images/`, beside `exchanges/`, or correct the name.',
  }),
  'missing-alternative': edited({
    file: first,
    from: ':::answer',
    to: '![](images/bell.jpg "The bell")\n\n:::answer',
    shown: '![](images/bell.jpg "The bell")',
    fix: 'Say in the brackets what those need to know who do not see the image.',
    alsoBreaks: ['missing-image'],
  }),
  'note-without-body': edited({
    file: first,
    from: 'Others',
    to: ':note[Others]{#others}',
    fix: 'Write the note in the same file, or correct the key.',
  }),
  'body-without-note': edited({
    file: introduction,
    from: '{#spring}.',
    to: '{#spring}.\n\n:::note{#year kind=slip}\nThe year is not known.\n:::',
    shown: ':::note{#year kind=slip}\nThe year is not known.\n:::',
    fix: 'Mark the words that the note explains, or correct the key.',
  }),
  'duplicate-note': edited({
    file: 'exchanges/02-and-now.mdx',
    from: 'Now it is otherwise.\n:::',
    to: `:note[Now]{#now} it is ${note(':::note{#now kind=slip}\nToday.\n:::\n\n:::note{#now kind=slip}\nThis year.\n:::')}`,
    shown: ':::note{#now kind=slip}\nToday.\n:::\n\n:::note{#now kind=slip}\nThis year.\n:::',
    fix: 'Give one of the notes another key, and mark its words.',
  }),
} satisfies Partial<Record<RuleId, RuleExample>>
