import type { RuleId } from '#model/rules.ts'
import { edited, introduction, type RuleExample, second, spring } from './example.ts'

const dated = (edition: { edit: (file: string, from: string, to: string) => Promise<void> }) =>
  edition.edit('edition.yaml', 'title: A Small Talk', 'title: A Small Talk\ndate: 2018')

/** Lists the origins of sources in `edition.yaml`, so that the balance is checked. */
const balanced = (edition: { edit: (file: string, from: string, to: string) => Promise<void> }) =>
  edition.edit(
    'edition.yaml',
    'title: A Small Talk',
    'title: A Small Talk\norigins:\n  - { key: north, label: Northern }\n  - { key: south, label: Southern }',
  )

const twoWorks = `[
  { "id": "anna-2018", "type": "book", "title": "Seasons", "origin": ["north"], "voice": "scholar" },
  { "id": "carla-2018", "type": "book", "title": "Winters", "origin": ["south"], "voice": "press" }
]
`

const contested = (attributes: string) =>
  `It took place in :note[:term[spring]{#spring}]{#when}.\n\n:::note{#when ${attributes}}\nIn winter, :cite[she wrote]{#anna-2018}; in spring, :cite[wrote another]{#carla-2018}.\n:::`

/** Rules of what the edition says for itself. */
export const sourceRules = {
  unsourced: edited({
    file: spring,
    from: 'sources: [anna-2018]\n---\n\nThe season :cite[after winter]{#anna-2018}.',
    to: '---\n\nThe season after winter.',
    shown: '---\nlabel: Spring\nkind: concept\n---\n\nThe season after winter.',
    fix: 'Cite a work where you state the fact, or list one under `sources`.',
    before: (edition) => edition.edit(second, 'Now', ':cite[Now]{#anna-2018}'),
  }),
  'one-sided': edited({
    file: introduction,
    from: 'It took place in :term[spring]{#spring}.',
    to: 'It took place in :term[:note[spring]{#when}]{#spring}.\n\n:::note{#when kind=contested}\nIn winter, :cite[she wrote]{#anna-2018} later.\n:::',
    shown: ':::note{#when kind=contested}\nIn winter, :cite[she wrote]{#anna-2018} later.\n:::',
    fix: 'Cite a work that holds the other view, or choose another kind of note.',
  }),
  'unplaced-work': edited({
    file: 'bibliography.json',
    from: '"type": "book"',
    to: '"type": "book", "origin": ["north"]',
    fix: 'Add the field that is missing, or correct the origin.',
    before: balanced,
  }),
  'last-word': edited({
    file: introduction,
    from: 'It took place in :term[spring]{#spring}.',
    to: contested('kind=contested'),
    shown: ':::note{#when kind=contested}',
    fix: 'Say whose view the last sentence supports: `closes=for` the speaker, `closes=against` him or her, `closes=even`. If a speaker has the last word too often or too seldom, change the order of the sentences in some notes.',
    before: async (edition) => {
      await balanced(edition)
      await edition.write('bibliography.json', twoWorks)
    },
  }),
  'later-source': edited({
    file: spring,
    from: 'The season :cite[after winter]',
    to: 'The season :cite[after winter]{#carla-2020}, :cite[they say]',
    shown: 'The season :cite[after winter]{#carla-2020}.',
    fix: 'Cite an earlier work, or move the sentence to the end of the entry, below the heading `## Later`, into a note of the kind `later`, or to `since`.',
    before: async (edition) => {
      await dated(edition)
      await edition.edit(
        'bibliography.json',
        '[\n',
        '[\n  { "id": "carla-2020", "type": "book", "title": "Winters", "issued": { "date-parts": [[2020]] } },\n',
      )
    },
  }),
  'older-report': edited({
    file: spring,
    from: 'The season :cite[after winter]',
    to: 'The season that on 1 March 2018 came :cite[after winter]',
    shown: 'On 1 March 2018 it came :cite[after winter]{#anna-2017}.',
    fix: 'Cite a report of what happened, or say that it was planned.',
    before: (edition) =>
      edition.edit(
        'bibliography.json',
        '"type": "book"',
        '"type": "book", "issued": { "date-parts": [[2017]] }',
      ),
  }),
  'missing-locator': edited({
    file: spring,
    from: 'The season :cite[after winter]',
    to: 'The season :cite[“after winter”]',
    fix: 'Add the page, or whatever the work is divided into: `:cite[her words]{#anna-2018 locator="p. 25"}`.',
    before: (edition) =>
      edition.edit('bibliography.json', '"type": "book"', '"type": "book", "located-by": "page"'),
  }),
  'unverified-source': edited({
    file: 'bibliography.json',
    from: '"type": "book"',
    to: '"type": "book", "checked": "unverified"',
    fix: 'Verify the work and set `checked` to `read` or `record`, cite another work, or remove the claim.',
  }),
  'uncited-work': edited({
    file: 'bibliography.json',
    from: '[\n',
    to: '[\n  { "id": "boris-2017", "type": "book", "title": "Winters" },\n',
    shown: '{ "id": "boris-2017", "type": "book", "title": "Winters" }',
    fix: 'Cite it in an exchange, a note, an entry or the timeline, or remove it.',
  }),
  'invalid-locator': edited({
    file: second,
    from: 'Now',
    to: ':cite[Now]{#anna-2018 locator="25"}',
    fix: 'Say what the number is: `p. 25`, `pp. 3–18`, `ch. 2`.',
  }),
  hindsight: edited({
    file: spring,
    from: 'The season',
    to: 'In 2021 it came early. The season',
    shown: 'In 2021 it came early.',
    fix: 'Move the sentence to the end of the entry, below the heading `## Later` (in another language `## Позднее`, `## 后来` and so on), or into a note of the kind `later`.',
    before: dated,
  }),
} satisfies Partial<Record<RuleId, RuleExample>>
