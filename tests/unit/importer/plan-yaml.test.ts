import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { planText } from '#importer/plan-text.ts'
import { decisionsIn, planSchema, writePlan } from '#importer/plan-yaml.ts'

const bytes = new TextEncoder().encode(`# By the sea

Date: 1 May 1990

Anna: Why here?

Boris: For the sea.

It was wide.

(Laughter)

Anna: And now?

Note: Louder.

Boris: For the wind.
`)
const source = { file: 'talk.txt', sha256: '0' }
const fileOf = (plan = planText(bytes)) => planSchema.parse(parse(writePlan(plan, source, [])))

test('a plan that is followed unchanged gives the same edition', () => {
  const plan = planText(bytes)
  const again = planText(bytes, { decisions: decisionsIn(fileOf(plan)) })
  expect(again.exchanges).toEqual(plan.exchanges)
  expect(again.edition).toBe(plan.edition)
  expect(again.transcript).toEqual(plan.transcript)
})

test('what an editor changes in it is followed', () => {
  const file = fileOf()
  const [anna, boris] = file.speakers
  const decisions = decisionsIn({
    ...file,
    title: 'The coast',
    speakers: [
      { ...anna!, name: 'Anna Berg' },
      { ...boris!, name: 'Boris Lund' },
    ],
    notSpoken: file.notSpoken.filter(({ as }) => as !== 'stage direction'),
    exchanges: [{ line: 5, title: 'All of it' }],
    turns: [{ line: 9, speaker: 'Anna Berg' }],
  })
  const plan = planText(bytes, { decisions })
  expect(plan.title?.text).toBe('The coast')
  expect(plan.speakers.map(({ name }) => name)).toEqual(['Anna Berg', 'Boris Lund'])
  expect(plan.exchanges.map(({ title }) => title)).toEqual(['All of it'])
  expect(plan.pieces.map((piece) => ('text' in piece ? piece.text : ''))).toContain('(Laughter)')
  expect(plan.spoken.map(({ speaker }) => speaker).slice(0, 3)).toEqual(['Anna', 'Boris', 'Anna'])
})

test('a speaker who is not in the file is refused', () => {
  const file = fileOf()
  const ghost = { name: 'Ghost', role: 'respondent' as const, labels: ['Ghost'] }
  const decisions = decisionsIn({ ...file, speakers: [...file.speakers, ghost] })
  expect(() => planText(bytes, { decisions })).toThrow('Unexpected speaker "Ghost"')
})
