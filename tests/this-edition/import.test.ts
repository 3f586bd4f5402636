import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { planText } from '#importer/plan-text.ts'
import { decodeTranscript } from '#transcript/decode.ts'
import { spokenIn } from '../unit/support.ts'

test('the transcript becomes an introduction and fourteen exchanges, every word kept', async () => {
  const file = await readFile('content/transcript.txt')
  const plan = planText(file)
  expect(plan.exchanges.map(({ paragraphs }) => paragraphs)).toEqual([
    2, 3, 3, 3, 2, 8, 4, 4, 2, 3, 2, 2, 2, 2, 2,
  ])
  expect(plan.speakers.map(({ key, role }) => [key, role])).toEqual([
    ['rozman', 'interviewer'],
    ['lukin', 'respondent'],
  ])
  const spoken = plan.exchanges.flatMap(({ source }) => spokenIn(source))
  const lines = decodeTranscript(file)
    .text.split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(1)
  expect(spoken).toEqual(lines.map((line) => line.replace(/^(Rozman|Lukin): /, '')))
})
