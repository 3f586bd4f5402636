import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { foundBy } from '#files/explain-error.ts'
import type { Decisions } from '#importer/decisions.ts'
import { describePlan } from '#importer/describe-plan.ts'
import { planFile } from '#importer/plan-file.ts'
import type { ImportPlan } from '#importer/plan-import.ts'
import { writePlan } from '#importer/plan-yaml.ts'
import { isDoubtful, uncertainIn } from '#importer/uncertain.ts'
import { filesToReplace, writeImport } from '#importer/write-import.ts'
import { importFolder } from '#model/import-folder.ts'
import { codeOf } from '#model/error-code.ts'
import { TranscriptError } from '#transcript/decode.ts'
import { plural } from '#messages/en/numbers.ts'
import { terminalPrompt } from './ask.ts'
import type { Command, Output } from './command.ts'
import { CommandError } from './command-error.ts'
import { correctPlan } from './correct-plan.ts'
import { options, type Values } from './import-options.ts'
import { readEditionFile, readPlanFile } from './read-import-files.ts'
import { usage } from './import-usage.ts'

const defaultFolder = 'content'

/** Returns 0 once the files are written, 1 if the editor wants none. If a mistake is thrown, nothing is written. */
async function run(values: Values, [given]: string[], { print }: Output): Promise<number> {
  let file = given ?? ''
  const { into = defaultFolder } = values
  try {
    if ((values.from === undefined) === (given === undefined))
      throw new CommandError('Unexpected arguments, expected either one file or --from with a plan')
    const followed = values.from === undefined ? undefined : await readPlanFile(values.from)
    file = followed?.file ?? file
    const bytes = await readFile(file)
    if (followed) refuseOtherFile(followed.sha256, bytes, file, values.from ?? '')
    // A plan can be made before the edition has a folder. The speakers of `content/` must not decide it.
    const isPlanOnly = values.plan !== undefined && values.into === undefined
    const edition = isPlanOnly ? undefined : await readEditionFile(into)
    const planned = (decisions: Decisions | undefined) =>
      planFile(file, bytes, {
        speakers: namesIn(values.speakers, values.speaker),
        interviewers: namesIn(values.interviewers, values.interviewer),
        edition,
        decisions,
      })
    const plan = await planned(followed?.decisions)
    const show = (one: ImportPlan) => print(describePlan(file, one, uncertainIn(one)))
    show(plan)
    if (values.plan !== undefined)
      return await savePlan(values.plan, values, file, bytes, plan, print)
    await refuseToReplace(values, plan, bytes)
    const ask = values.yes || followed ? undefined : terminalPrompt()
    const wish = ask
      ? await correctPlan(plan, { ask, show, replan: planned })
      : { plan, does: 'write' as const }
    if (!wish) {
      print('Nothing was written.')
      return 1
    }
    if (wish.does === 'save')
      return await savePlan('plan.yaml', values, file, bytes, wish.plan, print)
    if (!ask && !followed && !values.yes) refuseDoubtful(plan, file, into)
    await write(wish.plan, file, bytes, into, print)
    return 0
  } catch (error) {
    throw new CommandError(explain(error, file))
  }
}

function namesIn(list: string | undefined, single: readonly string[] = []): string[] | undefined {
  if (list === undefined && single.length === 0) return undefined
  return [...(list?.split(',') ?? []), ...single].map((name) => name.trim()).filter(Boolean)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function refuseOtherFile(sha256: string, bytes: Uint8Array, file: string, plan: string): void {
  if (sha256 === hashOf(bytes)) return
  throw new CommandError(
    `${plan}: Unexpected plan for another version of ${file}, expected one with its hash. Make a new plan: npm run import -- ${file} --plan ${plan}`,
  )
}

async function refuseToReplace(
  { into = defaultFolder, force }: Values,
  plan: ImportPlan,
  bytes: Uint8Array,
): Promise<void> {
  const obstacles = await filesToReplace(into, plan, bytes)
  if (obstacles.length === 0 || force) return
  const others = obstacles.length - 1
  const more =
    others > 0 ? ` and ${plural(others, { one: '# other file', other: '# other files' })}` : ''
  throw new CommandError(
    `Unexpected ${join(into, obstacles[0] ?? '')}${more}, expected no edition there yet; to replace its exchanges, add --force`,
  )
}

function refuseDoubtful(plan: ImportPlan, file: string, into: string): void {
  const uncertain = uncertainIn(plan)
  const [first] = uncertain
  if (!first || !isDoubtful(uncertain)) return
  const again = `npm run import -- ${file}${into === defaultFolder ? '' : ` --into ${into}`}`
  throw new CommandError(
    `${file}:${first.line}: Unexpected doubt, expected a certain plan: ${first.decision}. ` +
      `If the plan above is right, add --yes. To correct it: ${again} --plan plan.yaml. Nothing was written.`,
  )
}

async function savePlan(
  path: string,
  { force, into = defaultFolder }: Values,
  file: string,
  bytes: Uint8Array,
  plan: ImportPlan,
  print: Output['print'],
): Promise<number> {
  if (existsSync(path) && !force)
    throw new CommandError(
      `Unexpected ${path}, expected no such file yet; to replace it, add --force`,
    )
  const source = { file: relative(dirname(resolve(path)), resolve(file)), sha256: hashOf(bytes) }
  await writeFile(path, writePlan(plan, source, uncertainIn(plan)))
  const target = into === defaultFolder ? '' : ` --into ${into}`
  print(
    `\nWrote the plan to ${path}. Correct it, then follow it: npm run import -- --from ${path}${target}`,
  )
  return 0
}

async function write(
  plan: ImportPlan,
  file: string,
  bytes: Uint8Array,
  into: string,
  print: Output['print'],
): Promise<void> {
  const { isFile } = plan.transcript
  const kept = isFile ? join('..', 'transcript.txt') : basename(file)
  const written = writePlan(plan, { file: kept, sha256: hashOf(bytes) }, uncertainIn(plan))
  const paths = await writeImport(plan, { path: file, bytes, plan: written }, into)
  const folder = relative(process.cwd(), into) || '.'
  const files = plural(paths.length, { one: '# file', other: '# files' })
  print(`\nWrote ${files} to ${folder}. The plan is ${join(folder, importFolder, 'plan.yaml')}.`)
}

function explain(error: unknown, file: string): string {
  if (error instanceof CommandError) return error.message
  if (error instanceof TranscriptError) {
    const place = error.line === undefined ? file : `${file}:${error.line}`
    const end = /[.!?]$/.test(error.message) ? '' : '.'
    return `${place}: ${error.message}${end}${error.hint ? ` ${error.hint}` : ''} Nothing was written.`
  }
  if (codeOf(error) === undefined) throw error
  const path = error instanceof Error && 'path' in error ? String(error.path) : file
  return `${path}: Unexpected ${foundBy(error)}, expected a transcript and a folder to write to. Nothing was written.`
}

/** `npm run import` */
export const importCommand: Command<typeof options> = {
  name: 'import',
  usage,
  options,
  positionals: { min: 0, max: 1, expected: 'one file' },
  run,
}
