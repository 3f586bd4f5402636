import { countWords } from '#model/count-words.ts'
import { nameOfCharacter } from '#model/characters.ts'
import { plural } from '#messages/en/numbers.ts'
import { notSpoken } from './not-spoken.ts'
import type { ImportPlan } from './plan-import.ts'
import { shorten, type Uncertain } from './uncertain.ts'

/** How many exchanges and parts are listed; `--plan` lists all. */
const listed = 40

/** A plan as text for a terminal: who speaks, who asks and why, the exchanges, what is not spoken, what is least certain. */
export function describePlan(
  file: string,
  plan: ImportPlan,
  uncertain: readonly Uncertain[],
): string {
  const words = plan.exchanges.reduce((sum, one) => sum + one.words, 0)
  const turns = plural(plan.spoken.length, { one: '# turn', other: '# turns' })
  const speakers = plural(plan.speakers.length, { one: '# speaker', other: '# speakers' })
  return [
    `${file}: ${plan.format}; ${turns} of ${speakers}, ${plural(words, { one: '# word', other: '# words' })}`,
    ...section('Title', [
      plan.title
        ? `${plan.title.text} (${plan.unit} ${plan.title.line})`
        : 'none found; the edition is called “Untitled interview” until edition.yaml has a title',
    ]),
    ...section('Speakers', speakerLines(plan)),
    ...section(
      plural(plan.exchanges.length, { one: '# exchange', other: '# exchanges' }),
      limited(plan.exchanges.map(exchangeLine(plan.unit)), 'exchange'),
    ),
    ...section('Not spoken', limited(partLines(plan), 'part')),
    ...section('How it was read', [...styleLines(plan), ...plan.remarks]),
    ...section(
      'Least certain',
      uncertain.slice(0, 10).map(({ line, decision }) => `${plan.unit} ${line}: ${decision}`),
    ),
  ].join('\n')
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)]
}

function limited(lines: readonly string[], what: string): string[] {
  const more = lines.length - listed
  return more > 0
    ? [
        ...lines.slice(0, listed),
        `and ${plural(more, { one: `# more ${what}`, other: `# more ${what}s` })}: --plan lists all`,
      ]
    : [...lines]
}

function speakerLines(plan: ImportPlan): string[] {
  return plan.planned.flatMap(({ speaker, found, why }) => {
    const own = plan.spoken.filter((turn) => turn.speaker === found.name)
    const words = own.reduce((sum, { text }) => sum + countWords(text), 0)
    const asks =
      speaker.role === 'interviewer' ? `asks${why === '' ? '' : `, since ${why}`}` : 'answers'
    const others = speaker.transcriptLabels.map((label) => `“${label}”`).join(', ')
    const name =
      speaker.name === speaker.label ? speaker.label : `${speaker.label} (${speaker.name})`
    return [
      `${name}: ${plural(own.length, { one: '# turn', other: '# turns' })}, ` +
        `${plural(words, { one: '# word', other: '# words' })}; ${asks}${others === '' ? '' : `; also as ${others}`}`,
      `  “${shorten(own[0]?.text ?? '', 70)}”`,
    ]
  })
}

function exchangeLine(unit: string) {
  return ({ number, line, title, words, opening }: ImportPlan['exchanges'][number]) =>
    `${number}  ${unit} ${line}, ${plural(words, { one: '# word', other: '# words' })}: ` +
    (title === undefined ? shorten(opening, 60) : `${title} – ${shorten(opening, 40)}`)
}

function partLines(plan: ImportPlan): string[] {
  const parts = notSpoken(plan).map(({ first, last, as, what, text }) => {
    const where = first === last ? `${plan.unit} ${first}` : `${plan.unit}s ${first}–${last}`
    const fate = {
      title: 'becomes the title',
      heading: 'is kept as a heading',
      'stage direction': 'is kept as a stage direction',
      note: 'becomes a note of the source',
      image: 'is kept as an image',
      'left out': 'is left out of the pages, and kept in import/',
    }[as]
    return `${where}, ${what}: “${shorten(text, 50)}” ${fate}`
  })
  const characters = plan.leftOut.map(
    ({ character, line, column }) =>
      `line ${line}, column ${column}: ${nameOfCharacter(character)} is left out, because it is not text`,
  )
  return [...parts, ...characters]
}

function styleLines({ styles }: ImportPlan): string[] {
  return styles.map((style) => `Speakers are marked by ${style}.`)
}
