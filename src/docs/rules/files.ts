import type { RuleId } from '#model/rules.ts'
import { edited, first, type RuleExample, spring, written } from './example.ts'

/** Rules of files and of the text in them. */
export const fileRules = {
  'unreadable-file': {
    ...written({
      file: 'topics.yaml',
      text: '',
      fix: 'Save the file as UTF-8. If it is missing, restore it from Git or import the transcript again.',
      before: (edition) => edition.write('timeline.yaml', Buffer.from('during: é', 'latin1')),
    }),
    where: 'timeline.yaml',
    shown: 'A file with an é in it that was saved as Latin-1.',
  },
  'invalid-data': edited({
    file: 'edition.yaml',
    from: 'role: respondent',
    to: 'role: guest',
    fix: 'Look up the field in [docs/formats.md](formats.md), which lists every field and its values.',
  }),
  'invalid-character': {
    ...edited({
      file: first,
      from: 'they say',
      to: 'they\u000bsay',
      fix: 'Delete the character, or replace it with a space or a new line. Word processors put such characters into copied text.',
    }),
    shown: 'It has always been so, they␋say.',
  },
  'invalid-link': edited({
    file: spring,
    from: 'The season',
    to: 'The [season](/glossary/autumn/)',
    fix: 'Write the whole address of a web page. To link inside the edition, use `:term` or `:cite`.',
  }),
  'missing-recording': edited({
    file: 'edition.yaml',
    from: 'speakers:',
    to: 'recording: { file: talk.mp3 }\nspeakers:',
    shown: 'recording: { file: talk.mp3 }',
    fix: 'Put the file into the folder of the edition, or give its address elsewhere: `recording: { url: https://example.org/talk.mp3 }`.',
  }),
  'unknown-typeface': edited({
    file: 'edition.yaml',
    from: 'role: respondent',
    to: 'role: respondent\ntypeface: "@expo-google-fonts/garamonde"',
    fix: 'Correct the name, or install the package. [docs/formats.md](formats.md) says which packages have a typeface.',
  }),
  'unsafe-icon': {
    ...written({
      file: 'icon.svg',
      text: '<svg xmlns="http://www.w3.org/2000/svg"><image href="portrait.jpg"/></svg>\n',
      fix: 'Draw it with shapes and paths, or have your drawing program export it as plain SVG.',
      before: (edition) =>
        edition.edit('edition.yaml', 'role: respondent', 'role: respondent\nicon: icon.svg'),
    }),
  },
} satisfies Partial<Record<RuleId, RuleExample>>
