import { answers } from './answer-query.ts'
import { loadHits } from './engine.ts'
import type { Result } from './result.ts'
import { readRequest } from './request.ts'
import { hitItems } from './result-list.ts'
import { stepOf, type Steps } from './steps.ts'

const pageSize = 12

/** Searches again, and returns the steps to the next hits in the interview. */
export async function moreSteps(parameters: string, from: number): Promise<Steps['steps']> {
  const request = readRequest(new URLSearchParams(parameters))
  let found: readonly Result[] = []
  for await (const { interview } of answers(request, new AbortController().signal))
    found = interview
  const hits = await loadHits(found.slice(from, from + pageSize))
  return hitItems(hits).flatMap((item) => {
    const link = item.querySelector('a')
    return link ? [stepOf(link)] : []
  })
}
