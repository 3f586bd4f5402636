import { join } from 'node:path'
import { firstDay, lastDay } from '#model/date.ts'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that each event has its own key, that events are in order of time, and that the interview ends after it begins. */
export function checkTimeline({ corpus: { timeline, root }, at }: CorpusReading): Issue[] {
  if (!timeline) return []
  const file = join(root, 'timeline.yaml')
  const issues: Issue[] = []
  const { from, to } = timeline.during
  if (firstDay(from.from) > lastDay(to.to ?? to.from)) {
    const message = `Unexpected end of the interview before its beginning, expected \`to\` not before \`from\``
    const position = at(file, ['during', 'to'])
    issues.push({ rule: 'wrong-order', message, file, position })
  }
  const keys = new Set<string>()
  let before: { key: string; day: string } | undefined
  for (const [index, { key, date }] of timeline.events.entries()) {
    const day = firstDay(date.from)
    if (keys.has(key)) {
      const message = `Unexpected second event "${key}", expected every key once`
      const position = at(file, ['events', index, 'key'])
      issues.push({ rule: 'duplicate-key', message, file, position })
    }
    if (before && day < before.day) {
      const message = `Unexpected event "${key}" after "${before.key}", expected events in the order of time`
      const position = at(file, ['events', index, 'date'])
      const hint = `Move it up, above "${before.key}".`
      issues.push({ rule: 'wrong-order', message, file, position, hint })
    }
    keys.add(key)
    before = { key, day }
  }
  return issues
}
