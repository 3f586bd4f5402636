import { join } from 'node:path'
import { proseMarks } from '#directives/prose-marks.ts'
import { firstDay, lastDay, readDates } from '#model/date.ts'
import { daysIn } from '#model/days-in-text.ts'
import { daysOf, publishedOn } from '#model/day-of-work.ts'
import { languagesOf } from '#model/edition-languages.ts'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { editorialProse } from './editorial-prose.ts'
import { sentencesOf } from './sentences.ts'

/**
 * Checks the dates of sources: what was known at the time of the interview cites no later work, and a report is no older than
 * the event that it reports.
 */
export function checkSourceDates(reading: CorpusReading): Issue[] {
  if (reading.incomplete.works) return []
  return [...laterSources(reading), ...olderReports(reading), ...olderSourcesOfEvents(reading)]
}

function laterSources(reading: CorpusReading): Issue[] {
  const { edition, works } = reading.corpus
  const end = lastDayOf(reading)
  if (end === undefined) return []
  return editorialProse(reading)
    .filter(({ mayBeLater }) => !mayBeLater)
    .flatMap(({ what, nodes, file, positionOf }) =>
      proseMarks(nodes).flatMap(({ name, key, node }): Issue[] => {
        const work = name === 'cite' && key !== edition.source?.work ? works.get(key) : undefined
        const said = work && daysOf(work)
        if (!said || said.first <= end) return []
        return [
          {
            rule: 'later-source',
            message: `Unexpected source "${key}" of ${said.first} in the ${what}, expected only works from before the end of the interview (${end})`,
            file,
            position: positionOf(node),
            hint: 'Cite an earlier work, or move the sentence to a note of the kind `later`, below the heading for later developments, or to `since`. A later edition of an earlier text has an `original-date`.',
          },
        ]
      }),
    )
}

/** The last day of the interview: from the timeline, or else of its publication. */
function lastDayOf({ corpus: { timeline, edition } }: CorpusReading): string | undefined {
  const { from, to } = timeline?.during.to ?? readDates(edition.date ?? '') ?? {}
  const end = to ?? from
  return end && lastDay(end)
}

/** Sentences with a day, all of whose sources are older than it. */
function olderReports(reading: CorpusReading): Issue[] {
  const { works, edition } = reading.corpus
  const { editors } = languagesOf(edition)
  return editorialProse(reading).flatMap(({ what, nodes, file, positionOf }) =>
    sentencesOf(nodes, editors).flatMap(({ text, cites }): Issue[] => {
      const [cite] = cites
      const day = daysIn(text, editors).sort().at(-1)
      if (!cite || day === undefined) return []
      const published = cites.map(({ key }) => {
        const work = works.get(key)
        return work && publishedOn(work)?.last
      })
      if (published.some((last) => last === undefined || last >= day)) return []
      return [
        {
          rule: 'older-report',
          message: `Unexpected day ${day} in the ${what} with sources no newer than ${published.toSorted().at(-1) ?? ''}, expected one from that day or later`,
          file,
          position: positionOf(cite.node),
          hint: 'Cite a report of what happened, or say that it was planned, in a sentence without the day.',
        },
      ]
    }),
  )
}

/** Events all of whose sources are older than they are. */
function olderSourcesOfEvents({ corpus, at }: CorpusReading): Issue[] {
  const { timeline, works, root } = corpus
  const file = join(root, 'timeline.yaml')
  return (timeline?.events ?? []).flatMap(({ key, date, sources, body }, index): Issue[] => {
    const day = firstDay(date.from)
    const keys = [...sources, ...proseMarks(body).flatMap((m) => (m.name === 'cite' ? m.key : []))]
    const published = keys.map((one) => {
      const work = works.get(one)
      return work && publishedOn(work)?.last
    })
    if (keys.length === 0 || published.some((last) => last === undefined || last >= day)) return []
    return [
      {
        rule: 'older-report',
        message: `Unexpected event "${key}" of ${day} with sources that are all older, expected one from that day or later`,
        file,
        position: at(file, ['events', index, 'key']),
        hint: 'Cite a report of what happened.',
      },
    ]
  })
}
