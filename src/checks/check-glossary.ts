import type { TextDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import { concordanceOf } from '#corpus/concordance.ts'
import type { Corpus, Gloss } from '#corpus/corpus.ts'
import { type Name, namesOf } from '#corpus/names.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue } from '#model/issue.ts'
import { wordsIn } from './words-in.ts'
import { areAnnotationsComplete } from '#reading/incomplete.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

const cardWords = 60

/** Checks that every entry is used, has names that no other entry has, does not refer to itself, and has a short card. */
export function checkGlossary({ corpus, incomplete, at }: CorpusReading): Issue[] {
  return [
    ...(areAnnotationsComplete(incomplete) ? unusedEntries(corpus, at) : []),
    ...duplicateNames(corpus, at),
    ...[...corpus.glossary.values()].flatMap((gloss) => [
      ...seeItself(gloss, at),
      ...longCard(gloss),
    ]),
  ]
}

/** Entries that are used neither in the interview nor in a note. What is shared may be there because another entry leads to it. */
function unusedEntries(corpus: Corpus, at: CorpusReading['at']): Issue[] {
  const inNotes = new Set<string>()
  for (const { notes } of corpus.exchanges) {
    for (const { node } of notes.values()) {
      visit(node, 'textDirective', ({ name, attributes }: TextDirective) => {
        if (name === 'term' && attributes?.['id']) inNotes.add(attributes['id'])
      })
    }
  }
  return [...corpus.glossary.values()]
    .filter(({ file }) => file.startsWith(corpus.root))
    .filter(({ key }) => concordanceOf(corpus, key).length === 0 && !inNotes.has(key))
    .map(({ key, label, file }) => ({
      rule: 'unused-entry',
      message: `Unexpected unused entry "${label}", expected the interview to use one of its names`,
      file,
      position: at(file, ['label']),
      hint: `Mark the words that it explains, \`:term[words]{#${key}}\`; or add the name that the speakers use to its \`aliases\`; or remove the entry.`,
    }))
}

/** Names that two entries have. If one of them has it as its label, the other one is reported. */
function duplicateNames({ glossary }: Corpus, at: CorpusReading['at']): Issue[] {
  const claims = [...glossary.values()].flatMap((gloss) =>
    namesOf(gloss)
      .filter(({ path }) => path[0] !== 'native')
      .map((name) => ({ gloss, ...name })),
  )
  const isLabel = ({ path }: Name) => path[0] === 'label'
  const owners = new Map<string, Gloss>()
  const issues: Issue[] = []
  for (const { gloss, text, path } of [
    ...claims.filter(isLabel),
    ...claims.filter((claim) => !isLabel(claim)),
  ]) {
    const name = text.normalize('NFC').toLowerCase()
    const owner = owners.get(name) ?? gloss
    owners.set(name, owner)
    if (owner === gloss) continue
    issues.push({
      rule: 'duplicate-name',
      message: `Unexpected name "${text}", expected each name in only one entry: "${owner.label}" already has it`,
      file: gloss.file,
      position: at(gloss.file, path),
      hint: `Keep it in either ${owner.key}.md or ${gloss.key}.md, and let the other entry refer to that one with \`see\`.`,
    })
  }
  return issues
}

function seeItself({ key, see, file }: Gloss, at: CorpusReading['at']): Issue[] {
  return see.flatMap((target, index) =>
    target === key
      ? {
          rule: 'see-itself',
          message: `Unexpected "${target}" under \`see\` in its own entry, expected another entry`,
          file,
          position: at(file, ['see', index]),
          hint: 'Remove it, or name the entry you meant.',
        }
      : [],
  )
}

function longCard({ card, file }: Gloss): Issue[] {
  const count = wordsIn(card)
  const [paragraph] = card
  if (count <= cardWords || !paragraph) return []
  return [
    {
      rule: 'long-card',
      message: `Unexpected card of ${count} words, expected at most ${cardWords}`,
      file,
      position: positionOf(paragraph),
      hint: 'Shorten it, or divide it with a blank line: the card is only the first paragraph.',
    },
  ]
}
