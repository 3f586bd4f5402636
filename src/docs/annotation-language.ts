import { attributeValues, blocks, lines, marks, points } from '#directives/registry.ts'

/** What each directive means, and what each attribute says. A missing one is a type error. */
const blockMeanings: Readonly<Record<keyof typeof blocks, string>> = {
  question: 'a turn of the interviewer; its paragraphs are separated by blank lines',
  answer: 'a turn of the respondent',
  note: 'the text of a note on words of the same file',
}

const markMeanings: Readonly<Record<keyof typeof marks, string>> = {
  term: 'the words are a term; the key is a file `glossary/<key>.md`',
  cite: 'the words refer to a work; the key is an `id` in `bibliography.json`',
  note: 'the words have a note; the key is that of a `:::note` in the same file',
}

const lineMeanings: Readonly<Record<keyof typeof lines, string>> = {
  stage:
    'a stage direction such as `::stage[Laughter]`, on a line of its own between turns or between the paragraphs of a turn; nobody speaks it',
}

const pointMeanings: Readonly<Record<keyof typeof points, string>> = {
  time: 'when the paragraph is spoken, at its start: `:time{at="00:49"}`; the first paragraph of a turn has the `time` of the turn',
}

const attributeMeanings: Readonly<Record<Attribute, string>> = {
  speaker: 'the key of a speaker in `edition.yaml`; by default the first with that role',
  time: 'when the turn is spoken, as a time in the recording: `00:12:03` or `12:03`',
  at: 'the same for a paragraph',
  kind: 'the kind of note, by default `clarification`',
  closes:
    'of a contested note: whether its last sentence supports the speaker whose words it is on (`for`), the opposite view (`against`) or neither (`even`)',
  locator: 'where in the work: a page, a chapter or another part',
}

type Attribute =
  AttributesOf<typeof blocks> | AttributesOf<typeof marks> | AttributesOf<typeof points>
type AttributesOf<Specs extends Record<string, { attributes: readonly string[] }>> =
  Specs[keyof Specs]['attributes'][number]

/** The directives of the annotation language and their attributes, as Markdown lists. */
export function annotationLanguage(): string {
  const ofBlocks = Object.entries(blocks).map(([name, { key }]) => {
    const meaning = blockMeanings[name as keyof typeof blocks]
    return `- \`:::${name}${keyOf(key)}\` … \`:::\`: ${meaning}${attributesIn(blocks, name)}`
  })
  const ofMarks = Object.entries(marks).map(([name, { key }]) => {
    const meaning = markMeanings[name as keyof typeof marks]
    return `- \`:${name}[words]${keyOf(key)}\`: ${meaning}${attributesIn(marks, name)}`
  })
  const ofLines = Object.entries(lineMeanings).map(
    ([name, meaning]) => `- \`::${name}[words]\`: ${meaning}`,
  )
  const ofPoints = Object.entries(pointMeanings).map(
    ([name, meaning]) => `- \`:${name}\`: ${meaning}${attributesIn(points, name)}`,
  )
  const attributes = Object.entries(attributeMeanings).map(([name, meaning]) => {
    const values = attributeValues[name]?.map((one) => `\`${one}\``).join(', ')
    return `- \`${name}\`: ${meaning}${values ? `; one of ${values}` : ''}`
  })
  return [
    [...ofBlocks, ...ofMarks, ...ofLines, ...ofPoints].join('\n'),
    'Attributes:',
    attributes.join('\n'),
  ].join('\n\n')
}

function keyOf(key: 'none' | 'required'): string {
  return key === 'required' ? '{#key}' : ''
}

function attributesIn(
  specs: Readonly<Record<string, { attributes: readonly string[] }>>,
  name: string,
): string {
  const names = specs[name]?.attributes ?? []
  return names.length > 0 ? `; may have ${names.map((one) => `\`${one}\``).join(' and ')}` : ''
}
