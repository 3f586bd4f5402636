import type { DecidedSpeaker, Decisions } from '#importer/decisions.ts'
import type { ImportPlan } from '#importer/plan-import.ts'
import { decisionsOf } from '#importer/plan-yaml.ts'
import { TranscriptError } from '#transcript/decode.ts'
import type { Prompt } from './ask.ts'

/** What an editor wants of a plan: to carry it out, to save it as a file, or nothing. */
export type Wish = { plan: ImportPlan; does: 'write' | 'save' } | undefined

type Steps = {
  ask: Prompt
  /** Shows a plan, and how certain it is. */
  show: (plan: ImportPlan) => void
  /** Makes the plan again with other decisions. */
  replan: (decisions: Decisions) => Promise<ImportPlan>
}

/** Lets an editor correct a plan, which is shown again after each correction. */
export async function correctPlan(first: ImportPlan, { ask, show, replan }: Steps): Promise<Wish> {
  let plan = first
  for (;;) {
    const action = await ask.choose('Is this right?', actions)
    if (action === undefined || action === 'cancel') return undefined
    if (action === 'write' || action === 'save') return { plan, does: action }
    const decisions = await corrections[action](plan, ask)
    if (!decisions) continue
    try {
      // Exchanges are divided again, since other turns may be questions now.
      plan = await replan({ ...decisions, exchanges: undefined })
      show(plan)
    } catch (error) {
      if (!(error instanceof TranscriptError)) throw error
      await ask.choose(`${error.message}. ${error.hint ?? ''}`, [
        { value: 'back', label: 'Go back' },
      ])
    }
  }
}

const actions = [
  { value: 'write', label: 'Yes: write the edition' },
  { value: 'asks', label: 'Change who asks' },
  { value: 'rename', label: 'Rename a speaker' },
  { value: 'merge', label: 'Merge two speakers' },
  { value: 'silent', label: 'Say that a name is not a speaker' },
  { value: 'title', label: 'Change the title' },
  { value: 'save', label: 'Save the plan, to edit it in a file' },
  { value: 'cancel', label: 'Stop: write nothing' },
] as const

type Correction = (plan: ImportPlan, ask: Prompt) => Promise<Decisions | undefined>

const corrections: Record<'asks' | 'rename' | 'merge' | 'silent' | 'title', Correction> = {
  async asks(plan, ask) {
    const asking = plan.speakers.filter(({ role }) => role === 'interviewer').map(({ key }) => key)
    const chosen = await ask.chooseSeveral('Who asks?', speakerOptions(plan), asking)
    return (
      chosen &&
      withSpeakers(plan, (speaker, key) => [
        { ...speaker, role: chosen.includes(key) ? 'interviewer' : 'respondent' },
      ])
    )
  },
  async rename(plan, ask) {
    const key = await ask.choose('Who?', speakerOptions(plan))
    const speaker = plan.speakers.find((one) => one.key === key)
    const name = speaker && (await ask.write('Full name', speaker.name))
    return name
      ? withSpeakers(plan, (one, own) => [own === key ? { ...one, name } : one])
      : undefined
  },
  async merge(plan, ask) {
    const key = await ask.choose('Who is the same person as another?', speakerOptions(plan))
    const others = speakerOptions(plan).filter(({ value }) => value !== key)
    const into = key && (await ask.choose('As whom?', others))
    const index = plan.speakers.findIndex((one) => one.key === key)
    const labels = decisionsOf(plan).speakers?.[index]?.labels
    if (!into || !labels) return undefined
    return withSpeakers(plan, (one, own) =>
      own === key ? [] : [own === into ? { ...one, labels: [...one.labels, ...labels] } : one],
    )
  },
  async silent(plan, ask) {
    const key = await ask.choose('Which is not a speaker?', speakerOptions(plan))
    if (key === undefined) return undefined
    const index = plan.speakers.findIndex((one) => one.key === key)
    const labels = decisionsOf(plan).speakers?.[index]?.labels ?? []
    const decisions = withSpeakers(plan, (one, own) => (own === key ? [] : [one]))
    return { ...decisions, notSpeakers: [...(decisions.notSpeakers ?? []), ...labels] }
  },
  async title(plan, ask) {
    const title = await ask.write('Title of the edition', plan.title?.text ?? '')
    return title === undefined ? undefined : { ...decisionsOf(plan), title }
  },
}

function speakerOptions({ speakers, turns }: ImportPlan) {
  return speakers.map(({ key, label, name }) => ({
    value: key,
    label: `${name === label ? label : `${label} (${name})`}, ${turns.get(key) ?? 0} turns`,
  }))
}

function withSpeakers(
  plan: ImportPlan,
  change: (speaker: DecidedSpeaker, key: string) => DecidedSpeaker[],
): Decisions {
  const decisions = decisionsOf(plan)
  return {
    ...decisions,
    speakers: decisions.speakers?.flatMap((one, index) =>
      change(one, plan.speakers[index]?.key ?? ''),
    ),
  }
}
