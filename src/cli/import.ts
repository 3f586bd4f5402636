import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readData } from '#corpus/read-data.ts'
import { type ImportPlan, planImport } from '#importer/plan-import.ts'
import { inTheWay, writeImport } from '#importer/write-import.ts'
import { type Edition, editionSchema } from '#model/edition.ts'
import { placeOf } from '#model/issue.ts'
import { TranscriptError } from '#transcript/decode.ts'

const usage = `Usage: npm run import -- FILE [--into DIR] [--force] [--speakers "A, B"] [--interviewer A]

Turns a plain transcript into exchange files: DIR/exchanges/NN-slug.mdx (DIR is content unless given).
  --force        replace exchanges that are there already
  --speakers     who speaks, where the labels leave it open
  --interviewer  who asks; unless given, the speaker whose turns mostly are short and ask`

/** 0 when the files are written, 2 when nothing was. */
async function main(args: string[]): Promise<0 | 2> {
  let file = 'transcript'
  try {
    const options = readArguments(args)
    if (!options) return say(usage, 0)
    file = options.file
    const bytes = await readFile(file)
    const edition = await readEdition(options.into)
    const plan = planImport(bytes, { ...options, edition })
    const obstacles = await inTheWay(options.into, bytes)
    if (obstacles.length > 0 && !options.force) {
      const more = obstacles.length > 1 ? ` and ${obstacles.length - 1} more` : ''
      const what = `${join(options.into, obstacles[0] ?? '')}${more}`
      throw new Mistake(
        `Unexpected ${what}, expected no exchanges there; to replace them, add --force`,
      )
    }
    const written = await writeImport(plan, bytes, options.into)
    return say(summary(plan, written, options.into), 0)
  } catch (error) {
    process.stderr.write(`${explain(error, file)}\n`)
    return 2
  }
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    throw new Mistake(`Unexpected ${positionals.length} files, expected one\n\n${usage}`)
  }
  return {
    file,
    into: values.into,
    force: values.force,
    interviewer: values.interviewer,
    speakers: values.speakers
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        into: { type: 'string', default: 'content' },
        force: { type: 'boolean', default: false },
        speakers: { type: 'string' },
        interviewer: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

async function readEdition(folder: string): Promise<Edition | undefined> {
  const file = join(folder, 'edition.yaml')
  let source: string
  try {
    source = await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new Mistake(`${file}: ${reasonOf(error)}, expected a folder for the edition`)
  }
  const { data, issues } = readData(editionSchema, source, file)
  if (issues[0]) throw new Mistake(`${placeOf(issues[0])}: ${issues[0].message}`)
  return data
}

function explain(error: unknown, file: string): string {
  if (error instanceof Mistake) return error.message
  if (error instanceof TranscriptError) {
    const place = error.line === undefined ? file : `${file}:${error.line}`
    return `${place}: ${error.message}.${error.hint ? ` ${error.hint}` : ''} Nothing was written.`
  }
  if (codeOf(error) === undefined) throw error
  const path = error instanceof Error && 'path' in error ? String(error.path) : file
  return `${path}: ${reasonOf(error)}, expected a plain-text transcript and a folder to write to. Nothing was written.`
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Unexpected absence of this file',
  EISDIR: 'Unexpected directory',
  ENOTDIR: 'Unexpected file where a folder should be',
  EEXIST: 'Unexpected file where a folder should be',
  EACCES: 'Unexpected lack of permission',
  EPERM: 'Unexpected lack of permission',
}

function reasonOf(error: unknown): string {
  return reasons[codeOf(error) ?? ''] ?? `Unexpected ${codeOf(error)}`
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

function summary(plan: ImportPlan, written: string[], into: string): string {
  const speakers = plan.speakers.map(
    ({ key, label, role }) => `  ${label} (${key}, ${role}): ${plan.turns.get(key) ?? 0} turns`,
  )
  const exchanges = plan.exchanges.map(
    ({ name, paragraphs, words }) => `  ${name}  ${paragraphs} paragraphs, ${words} words`,
  )
  const doubts = plan.doubtful.map(
    ({ label, line }) =>
      `  line ${line}: "${label}:" was kept as words; if it is a speaker, name all with --speakers`,
  )
  return [
    `Wrote ${written.length} files to ${relative(process.cwd(), into) || '.'}`,
    'Speakers',
    ...speakers,
    'Exchanges',
    ...exchanges,
    ...(doubts.length > 0 ? ['Please look at', ...doubts] : []),
  ].join('\n')
}

function say(text: string, code: 0 | 2): 0 | 2 {
  process.stdout.write(`${text}\n`)
  return code
}

/** A mistake of the one who runs the command, told in one sentence. */
class Mistake extends Error {}

process.exitCode = await main(process.argv.slice(2))
