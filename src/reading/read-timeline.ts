import type { Event, Timeline } from '#corpus/corpus.ts'
import { checkProse } from '#directives/check-prose.ts'
import { parseProse } from '#directives/parse.ts'
import { reporter } from '#directives/report.ts'
import { restoreProse } from '#directives/restore-prose.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { type Timeline as TimelineData } from '#model/timeline.ts'
import type { Collected } from './collected.ts'

/** The timeline with the text of each event as prose. Problems in it are reported at the start of the field. */
export function readTimeline(data: TimelineData, file: string, into: Collected): Timeline {
  const at = into.fields.get(file)
  const events = data.events.map((event, index): Event => {
    const tree = parseProse(event.text)
    restoreProse(tree, event.text)
    const found: Issue[] = []
    checkProse(tree.children, reporter(file, found))
    const position = at?.(['events', index, 'text']) ?? wholeFile
    into.issues.push(...found.map((issue) => ({ ...issue, position })))
    return { ...event, body: tree.children }
  })
  return { during: data.during, events }
}
