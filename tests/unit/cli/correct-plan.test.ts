import { expect, test } from 'vitest'
import type { Prompt } from '#cli/ask.ts'
import { correctPlan } from '#cli/correct-plan.ts'
import type { ImportPlan } from '#importer/plan-import.ts'
import { planText } from '#importer/plan-text.ts'

const bytes = new TextEncoder().encode(
  'Anna: Why?\nBoris: So it was.\nNote: Loud.\nAnna: And then?\nBo: Then we left.\nNote: Louder.\nBoris: Yes.\nBo: No.',
)

/** Answers the questions of a prompt in order; undefined cancels. */
function scripted(answers: unknown[]): Prompt {
  const next = () => Promise.resolve(answers.shift() as never)
  return { choose: next, chooseSeveral: next, write: next }
}

async function corrected(...answers: unknown[]) {
  const shown: ImportPlan[] = []
  const wish = await correctPlan(planText(bytes), {
    ask: scripted(answers),
    show: (plan) => shown.push(plan),
    replan: (decisions) => Promise.resolve(planText(bytes, { decisions })),
  })
  return { wish, shown }
}

test('an editor renames, merges, silences and says who asks, and sees each plan', async () => {
  const { wish, shown } = await corrected(
    ...['rename', 'anna', 'Anna Berg'],
    ...['merge', 'bo', 'boris'],
    ...['silent', 'note'],
    ...['asks', ['boris']],
    ...['title', 'The coast'],
    'write',
  )
  expect(shown).toHaveLength(5)
  expect(wish?.does).toBe('write')
  expect(wish?.plan.title?.text).toBe('The coast')
  expect(wish?.plan.speakers).toMatchObject([
    { label: 'Boris', transcriptLabels: ['Bo'], role: 'interviewer' },
    { name: 'Anna Berg', label: 'Anna', role: 'respondent' },
  ])
  const words = wish?.plan.spoken.map(({ text }) => text)
  expect(words).toContain('So it was.\nNote: Loud.')
})

test('whoever cancels gets nothing', async () => {
  expect((await corrected(undefined)).wish).toBeUndefined()
  expect((await corrected('cancel')).wish).toBeUndefined()
})
