import { answers } from './answer-query.ts'
import { type InterviewResult, loadPassageHits } from './passage-hits.ts'
import { readRequest } from './request.ts'
import { passageItems } from './result-list.ts'
import { stepOf, type Steps } from './steps.ts'

const pageSize = 12

/** Searches again, and returns the steps to the next hits in the interview. */
export async function moreSteps(parameters: string, from: number): Promise<Steps['steps']> {
  const request = readRequest(new URLSearchParams(parameters))
  let found: readonly InterviewResult[] = []
  for await (const { interview } of answers(request, new AbortController().signal))
    found = interview
  const hits = await loadPassageHits(found.slice(from, from + pageSize))
  return passageItems(hits).flatMap((item) => {
    const link = item.querySelector('a')
    return link ? [stepOf(link)] : []
  })
}
