import { basename, dirname, resolve } from 'node:path'
import { parse } from 'yaml'
import { textOf, writeTogether } from '#files/write-together.ts'
import { type Plan, planSchema, planSource, questionLine, rangeOf } from '#reshaping/plan-file.ts'
import { mergeShapes } from '#reshaping/shape.ts'
import { type Group, groupsWorthMaking } from '#reshaping/suggest.ts'
import type { Output } from '../command.ts'
import { CommandError } from '../command-error.ts'
import type { Given } from './exchanges.ts'
import { titled } from './operations.ts'
import { numbersIn } from './parse-operands.ts'
import { explained, open, type Opened, runReshaping } from './run-reshaping.ts'

/** `suggest`: prints longer exchanges, and makes those that the editor chooses. */
export async function suggestCommand(given: Given, output: Output): Promise<void> {
  const { folder, operands, write, choose, typed, consent } = given
  if (operands.length > 0)
    throw new CommandError(`Unexpected "${operands[0]}", expected nothing after suggest`)
  const opened = await open(folder)
  const { exchanges } = opened.sources
  const groups = groupsWorthMaking(opened.state.corpus, exchanges)
  if (groups.length === 0) {
    output.print('There is nothing to propose: no drafts that belong together are short.')
    return
  }
  if (write !== undefined) {
    if ((await textOf(resolve(write))) !== undefined)
      throw new CommandError(`Unexpected file ${write}, expected a name that is not in use`)
    const plan = planSource(groups, exchanges.length, write)
    await writeTogether(dirname(resolve(write)), new Map([[basename(write), plan]]))
    output.print(
      `${write} proposes ${groups.length} longer exchanges. Edit it, then: npm run exchanges -- apply ${write}`,
    )
    return
  }
  output.print(listGroups(groups))
  const rest = exchanges.length - groups.reduce((sum, { files }) => sum + files.length, 0)
  output.print(
    `\n${exchanges.length} exchanges would become ${groups.length + rest}. To edit this first: npm run exchanges -- suggest --write plan.yaml`,
  )
  const answer =
    choose ?? (await output.ask?.('Which of these? (all, numbers such as 1-4 7, or none) '))
  if (answer === undefined || /^(?:none|no?)?$/i.test(answer)) return
  const chosen = chosenFrom(groups, answer)
  await carryOut(
    opened,
    `${typed} (${chosen.length} of ${groups.length})`,
    chosen.map((group) => ({ merge: rangeOf(group) })),
    { output, consent },
  )
}

/** `apply plan.yaml`: makes the exchanges of a plan. */
export async function applyCommand(given: Given, output: Output): Promise<void> {
  const { folder, operands, typed, consent } = given
  const [file] = operands
  if (file === undefined || operands.length > 1)
    throw new CommandError('Unexpected number of files, expected one plan after apply')
  const plan = await readPlan(file)
  const opened = await open(folder)
  const total = opened.sources.exchanges.length
  if (plan.exchanges !== total)
    throw new CommandError(
      `Unexpected plan for ${plan.exchanges} exchanges, expected one for the ${total} that there are: its numbers mean other exchanges. ` +
        'Make a new one: npm run exchanges -- suggest --write FILE',
    )
  await carryOut(opened, typed, plan.longer, { output, consent })
}

async function carryOut(
  opened: Opened,
  typed: string,
  items: Plan['longer'],
  { output, consent }: { output: Output } & Pick<Given, 'consent'>,
): Promise<void> {
  await explained(async () => {
    let { shapes } = opened
    const seen = new Set<number>()
    for (const { merge, title, slug } of items) {
      const numbers = numbersIn([merge])
      const twice = numbers.find((number) => seen.has(number))
      if (twice !== undefined)
        throw new CommandError(`Unexpected exchange ${twice} in two items, expected it in one`)
      for (const number of numbers) seen.add(number)
      if (numbers.length > 1) shapes = mergeShapes(shapes, numbers)
      if (title != null || slug != null)
        shapes = titled(
          { ...opened, shapes },
          numbers[0]!,
          title ?? '',
          ...(slug == null ? [] : [slug]),
        )
    }
    await runReshaping(opened, typed, shapes, consent, output)
  })
}

async function readPlan(file: string): Promise<Plan> {
  const source = await textOf(resolve(file))
  if (source === undefined)
    throw new CommandError(`Unexpected missing file ${file}, expected a plan to apply`)
  let data: unknown
  try {
    data = parse(source)
  } catch (error) {
    throw new CommandError(
      `${file}: Unexpected text, expected YAML: ${String(error).split('\n')[0]}`,
    )
  }
  const plan = planSchema.safeParse(data)
  if (plan.success) return plan.data
  const [issue] = plan.error.issues
  throw new CommandError(
    `${file}: Unexpected value at ${issue?.path.join('.') || 'its start'}, expected a plan as \`suggest --write\` makes it (${issue?.message})`,
  )
}

/** Proposals with a number each, to choose from. */
function listGroups(groups: readonly Group[]): string {
  return groups
    .map((group, index) => {
      const lines = group.files.map((file, at) => `     ${questionLine(file, group, at)}`)
      return `${String(index + 1).padStart(3)}. ${rangeOf(group)}, ${group.words} words\n${lines.join('\n')}`
    })
    .join('\n')
}

function chosenFrom(groups: readonly Group[], answer: string): Group[] {
  if (/^(?:all|a)$/i.test(answer)) return [...groups]
  return numbersIn(answer.split(/\s+/)).map((number) => {
    const group = groups[number - 1]
    if (group) return group
    throw new CommandError(`Unexpected proposal ${number}, expected one from 1 to ${groups.length}`)
  })
}
