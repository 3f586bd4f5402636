import { carriesHighlight } from '#highlights/highlight-fragment.ts'
import { readSteps } from '#browser/search/steps.ts'
import { highlightTarget } from './text-highlight.ts'

/** Highlights the words that a link leads to, or shows the highlight that it carries, and shows the line of steps if they are a hit of a search. */
export function arrive(id: string, words: string | undefined): void {
  if (carriesHighlight(id))
    return void import('#browser/highlights/visitor.ts').then(({ showVisitor }) => showVisitor(id))
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  highlightTarget(id, words, navigation?.type === 'navigate')
  if (readSteps()) void import('#browser/search/step-line.ts').then(({ showSteps }) => showSteps())
}
