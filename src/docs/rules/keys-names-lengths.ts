import type { RuleId } from '#model/rules.ts'
import { edited, first, introduction, type RuleExample, spring, written } from './example.ts'

const entry = (label: string, more = '') =>
  `---\nlabel: ${label}\nkind: concept\nsources: [anna-2018]\n${more}---\n\nA season of :cite[the book]{#anna-2018}.\n`

const long = (what: string) => `${what}${' and so on'.repeat(20)}.`

/** Rules of keys, names and glossary entries, and of the length of texts. */
export const keyRules = {
  'unknown-key': edited({
    file: first,
    from: 'Others',
    to: ':term[Others]{#sprin}',
    fix: 'Correct the key, or add what it names to the file that the message mentions.',
  }),
  'duplicate-key': written({
    file: 'bibliography.json',
    text: '[\n  { "id": "anna-2018", "type": "book", "title": "Seasons" },\n  { "id": "anna-2018", "type": "book", "title": "Winters" }\n]\n',
    fix: 'Give one of them another key, and use it where that one is meant.',
  }),
  'duplicate-name': written({
    file: 'glossary/season.md',
    text: entry('Springtime', 'aliases: [spring]\n'),
    shown: 'label: Springtime\naliases: [spring]',
    fix: 'Keep the name in one entry, and let the other entry refer to that one with `see`.',
    before: (edition) => edition.edit(first, 'Others', ':term[Others]{#season}'),
  }),
  'unused-entry': written({
    file: 'glossary/autumn.md',
    text: entry('Autumn'),
    shown: 'label: Autumn',
    fix: 'Mark the words that it is about, add the name that the speakers use to its `aliases`, or remove the entry.',
  }),
  'see-itself': edited({
    file: spring,
    from: 'sources: [anna-2018]',
    to: 'see: [spring]',
    fix: 'Remove the key, or name the entry you meant.',
  }),
  'long-card': edited({
    file: spring,
    from: 'The season',
    to: long('The season, its weather, its flowers') + ' It comes',
    shown: 'The season, its weather, its flowers and so on and so on …',
    fix: 'Shorten the first paragraph, or divide it with a blank line: the rest is not part of the card.',
  }),
  'long-note': edited({
    file: introduction,
    from: 'It took place in :term[spring]{#spring}.',
    to: `It :note[took place]{#place} in :term[spring]{#spring}.\n\n:::note{#place kind=slip}\n${long('In a house, in a room, at a table')}\n:::`,
    shown: ':::note{#place kind=slip}\nIn a house, in a room, at a table and so on …\n:::',
    fix: 'Keep what explains these words. Anything of wider use belongs in a glossary entry.',
  }),
  'long-account': written({
    file: 'argument.yaml',
    text: `- exchange: 1\n  question: Why is it so?\n  holds:\n    - { by: anna, text: It is${' and so on'.repeat(50)}. }\n`,
    shown:
      '- exchange: 1\n  question: Why is it so?\n  holds:\n    - { by: anna, text: It is and so on and so on … }',
    fix: 'Keep the dispute. Details belong in notes.',
  }),
  'wrong-script': edited({
    file: spring,
    from: 'sources: [anna-2018]',
    to: 'sources: [anna-2018]\nnative: { zh-Hans: chūntiān }',
    shown: 'native: { zh-Hans: chūntiān }',
    fix: 'Correct the language tag or the name. A name in Latin letters is a `transliteration`.',
  }),
} satisfies Partial<Record<RuleId, RuleExample>>
