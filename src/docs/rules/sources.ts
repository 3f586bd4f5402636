import type { RuleId } from '#model/rules.ts'
import { edited, introduction, type RuleExample, second, spring } from './example.ts'

const dated = (edition: { edit: (file: string, from: string, to: string) => Promise<void> }) =>
  edition.edit('edition.yaml', 'title: A Small Talk', 'title: A Small Talk\ndate: 2018')

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
