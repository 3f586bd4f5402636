import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readData } from '#reading/read-data.ts'
import { readText } from '#reading/read-text.ts'
import { foundBy } from '#files/explain-error.ts'
import { type ImportPlan, planImport } from '#importer/plan-import.ts'
import { filesToReplace, writeImport } from '#importer/write-import.ts'
import { nameOfCharacter } from '#model/characters.ts'
import { type Edition, editionSchema } from '#model/edition.ts'
import { codeOf } from '#model/error-code.ts'
import { type Issue, placeOf } from '#model/issue.ts'
import { TranscriptError } from '#transcript/decode.ts'
import type { Doubt } from '#transcript/doubts.ts'
import { plural } from '#messages/en/numbers.ts'
import type { Command, Output } from './command.ts'
import { CommandError } from './command-error.ts'

const usage = `Usage: npm run import -- FILE [--into DIR] [--force] [--speakers "A, B"] [--speaker "A"] [--interviewer A]

Turns a plain-text transcript into an edition: transcript.txt, edition.yaml and a file for each exchange.
  --into         the folder of the edition, by default content
  --force        replace the exchanges and the transcript that are already there
  --speakers     who speaks, if the importer cannot tell: names separated by commas
  --speaker      one such name, which may contain a comma; repeat the option for each speaker
  --interviewer  who asks the questions; by default the speaker whose turns are mostly short questions

Write each name as it stands before the colon in the transcript; upper and lower case make no difference.`

const options = {
  into: { type: 'string', default: 'content' },
  force: { type: 'boolean', default: false },
  speakers: { type: 'string' },
  speaker: { type: 'string', multiple: true },
  interviewer: { type: 'string' },
} as const

/** Returns 0 once the files are written. If a mistake is thrown, nothing is written. */
async function run(
  values: {
    into: string
    force: boolean
    speakers?: string | undefined
    speaker?: string[] | undefined
    interviewer?: string | undefined
  },
  [file = '']: string[],
  { print }: Output,
): Promise<number> {
  const { into, force, interviewer } = values
  try {
    const bytes = await readFile(file)
    const edition = await readEdition(into)
    const plan = planImport(bytes, { speakers: namesIn(values), interviewer, edition })
    const obstacles = await filesToReplace(into, bytes)
    if (obstacles.length > 0 && !force) {
      const others = obstacles.length - 1
      const more = others > 0 ? ` and ${plural(others, files)}` : ''
      const what = `${join(into, obstacles[0] ?? '')}${more}`
      throw new CommandError(
        `Unexpected ${what}, expected no edition there yet; to replace its exchanges, add --force`,
      )
    }
    const written = await writeImport(plan, bytes, into)
    print(summary(plan, written, into))
    return 0
  } catch (error) {
    throw new CommandError(explain(error, file))
  }
}

function namesIn({
  speakers,
  speaker = [],
}: {
  speakers?: string | undefined
  speaker?: string[] | undefined
}): string[] | undefined {
  if (speakers === undefined && speaker.length === 0) return undefined
  return [...(speakers?.split(',') ?? []), ...speaker].map((name) => name.trim()).filter(Boolean)
}

async function readEdition(folder: string): Promise<Edition | undefined> {
  const file = join(folder, 'edition.yaml')
  const unread: Issue[] = []
  const source = await readText(file, unread, false)
  const reading = source === undefined ? undefined : readData(editionSchema, source, file)
  const [first] = [...unread, ...(reading?.issues ?? [])]
  if (!first) return reading?.data
  const hint = first.hint === undefined ? '' : `. ${first.hint}`
  throw new CommandError(`${placeOf(first)}: ${first.message}${hint}`)
}

function explain(error: unknown, file: string): string {
  if (error instanceof CommandError) return error.message
  if (error instanceof TranscriptError) {
    const place = error.line === undefined ? file : `${file}:${error.line}`
    return `${place}: ${error.message}.${error.hint ? ` ${error.hint}` : ''} Nothing was written.`
  }
  if (codeOf(error) === undefined) throw error
  const path = error instanceof Error && 'path' in error ? String(error.path) : file
  return `${path}: Unexpected ${foundBy(error)}, expected a plain-text transcript and a folder to write to. Nothing was written.`
}

function summary(plan: ImportPlan, written: string[], into: string): string {
  const speakers = plan.speakers.map(({ key, label, role, transcriptLabels }) => {
    const others = transcriptLabels.map((other) => `"${other}"`).join(', ')
    const also = others === '' ? '' : `, also as ${others}`
    const turns = plan.turns.get(key) ?? 0
    return `  ${label} (${key}, ${role}): ${plural(turns, { one: '# turn', other: '# turns' })}${also}`
  })
  const exchanges = plan.exchanges.map(
    ({ name, paragraphs, words }) =>
      `  ${name}  ${plural(paragraphs, { one: '# paragraph', other: '# paragraphs' })}, ` +
      plural(words, { one: '# word', other: '# words' }),
  )
  const doubts = plan.doubts.map((doubt) => `  line ${doubt.line}: ${question(doubt)}`)
  const leftOut = plan.leftOut.map(
    ({ character, line, column }) =>
      `  line ${line}, column ${column}: ${nameOfCharacter(character)} was left out, because it is not text`,
  )
  const limit = 10
  const more = leftOut.length - limit
  const shown = more > 0 ? [...leftOut.slice(0, limit), `  and ${more} more`] : leftOut
  return [
    `Wrote ${plural(written.length, { one: '# file', other: '# files' })} to ${relative(process.cwd(), into) || '.'}`,
    'Speakers',
    ...speakers,
    'Exchanges',
    ...exchanges,
    ...(doubts.length > 0 ? ['PLEASE CHECK', ...doubts, remedy] : []),
    ...(shown.length > 0 ? ['LEFT OUT', ...shown] : []),
  ].join('\n')
}

const files = { one: '# other file', other: '# other files' }

const remedy =
  '  If one of these is wrong, delete edition.yaml and import again, naming everyone who speaks: --force --speakers "A, B, C"'

/** A decision for somebody who knows the transcript to review. */
function question(doubt: Doubt): string {
  const what = `"${doubt.label}:"${doubt.times === 1 ? '' : ` begins ${doubt.times} lines and`}`
  if (doubt.kind === 'taken') return `${what} was taken to be a speaker`
  if (doubt.kind === 'apart')
    return `"${doubt.label}" and "${doubt.other}" were taken to be two people`
  const meant = doubt.meant === undefined ? '' : `; is "${doubt.meant}:" meant?`
  return `${what} was kept as spoken words, not taken to be a speaker${meant}`
}

/** `npm run import` */
export const importCommand: Command<typeof options> = {
  name: 'import',
  usage,
  options,
  positionals: { min: 1, max: 1, expected: 'one file' },
  run,
}
