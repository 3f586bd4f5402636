import { checkProse } from '#directives/check-prose.ts'
import { parseProse } from '#directives/parse.ts'
import { reporter } from '#directives/report.ts'
import { restoreProse } from '#directives/restore-prose.ts'
import type { Issue } from '#model/issue.ts'
import { timelineSchema } from '#model/timeline.ts'
import type { Event, Timeline } from './corpus.ts'
import { readData } from './read-data.ts'
import { readText } from './read-text.ts'

/** Reads `timeline.yaml`; undefined if the file is missing, empty or invalid. */
export async function readTimeline(file: string, issues: Issue[]): Promise<Timeline | undefined> {
  const source = await readText(file, issues, false)
  if (source === undefined) return undefined
  const reading = readData(timelineSchema, source, file, { mayBeEmpty: true })
  const { data, at } = reading
  issues.push(...reading.issues)
  if (!data) return undefined
  const events = data.events.map((event, index): Event => {
    const tree = parseProse(event.text)
    restoreProse(tree, event.text)
    const found: Issue[] = []
    checkProse(tree.children, reporter(file, found))
    // The prose is inside a field: report its issues at the start of the field.
    issues.push(...found.map((issue) => ({ ...issue, position: at(['events', index, 'text']) })))
    return { ...event, body: tree.children }
  })
  return { during: data.during, events, place: at }
}
