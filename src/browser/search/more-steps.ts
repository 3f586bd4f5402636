import { loading } from 'virtual:interview-text'
import { answers } from './answer-query.ts'
import type { Answer } from './answer.ts'
import { loadPassageHits } from './passage-hits.ts'
import { readRequest } from './request.ts'
import { passageItems } from './result-list.ts'
import { editionHere } from './searched-edition.ts'
import { stepOf, type Steps } from './steps.ts'

const pageSize = 12

/** Searches again, in further parts of a long edition if necessary, and adds the steps to the next hits in the interview. */
export async function moreSteps(known: Steps): Promise<Steps> {
  // The text is needed for the order of the hits.
  if (loading) await loading
  const edition = editionHere()
  const from = known.steps.length
  const request = readRequest(new URLSearchParams(known.request))
  const wanted = { interview: from + pageSize }
  let last: Answer | undefined
  for await (const answer of answers(edition, { ...request, wanted }, new AbortController().signal))
    last = answer
  const found = last?.interview ?? []
  const hits = await loadPassageHits(edition, found.slice(from, from + pageSize))
  const more = passageItems(edition, hits).flatMap((item) => {
    const link = item.querySelector('a')
    return link ? [stepOf(link)] : []
  })
  const steps = [...known.steps, ...more]
  return {
    ...known,
    steps,
    total: Math.max(steps.length, found.length),
    hasMore: last?.unfinished.includes('interview'),
  }
}
