import { expect, test } from 'vitest'
import { writeExampleEdition } from '#docs/example-edition.ts'
import { ruleExamples } from '#docs/rules/rule-examples.ts'
import { temporaryFolder } from '../support.ts'

test.each(Object.entries(ruleExamples))(
  'the example of %s breaks that rule, and others only as it says',
  async (rule, { find, alsoBreaks = [] }) => {
    const issues = await find(await writeExampleEdition(await temporaryFolder()))
    const broken = new Set<string>(issues.map((issue) => issue.rule))
    for (const other of alsoBreaks) broken.delete(other)
    expect([...broken]).toEqual([rule])
  },
)
