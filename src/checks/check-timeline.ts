import { join } from 'node:path'
import { firstDay, lastDay } from '#model/date.ts'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that each event has its own key, that events are in chronological order, and that the interview ends after it begins. */
export function checkTimeline({ corpus: { timeline, root }, at }: CorpusReading): Issue[] {
  if (!timeline) return []
  const file = join(root, 'timeline.yaml')
  const issues: Issue[] = []
  const { from, to } = timeline.during
  if (firstDay(from.from) > lastDay(to.to ?? to.from)) {
    const message = 'Unexpected `to` before `from`, expected the interview to begin before it ends'
    const position = at(file, ['during', 'to'])
    issues.push({ rule: 'wrong-order', message, file, position })
  }
  const keys = new Set<string>()
  let before: { key: string; day: string } | undefined
  for (const [index, { key, date }] of timeline.events.entries()) {
    const day = firstDay(date.from)
    if (keys.has(key)) {
      const message = `Unexpected second event "${key}", expected each key only once`
      const position = at(file, ['events', index, 'key'])
      const hint = 'Give one of them another key.'
      issues.push({ rule: 'duplicate-key', message, file, position, hint })
    }
    if (before && day < before.day) {
      const message = `Unexpected event "${key}" after "${before.key}", expected events in chronological order`
      const position = at(file, ['events', index, 'date'])
      const hint = `Move it above "${before.key}".`
      issues.push({ rule: 'wrong-order', message, file, position, hint })
    }
    keys.add(key)
    before = { key, day }
  }
  return issues
}
