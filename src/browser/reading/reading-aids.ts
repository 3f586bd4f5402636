import { fragmentId } from '#browser/fragment.ts'

/**
 * Loads, when they are needed, the link to where the reader stopped, the question above an answer, and what a reader needs
 * who has begun to scroll, tap or type.
 */
export function readingAids(): void {
  const line = document.querySelector('[data-resume]')
  if (line) void import('./reading-position.ts').then(({ offerToResume }) => offerToResume(line))
  const target = document.getElementById(fragmentId())
  if (target?.matches('.answer p'))
    void import('./question-strip.ts').then(({ showQuestion }) => showQuestion(target))
  const start = () => void import('./while-reading.ts').then(({ startReading }) => startReading())
  for (const type of ['scroll', 'pointerdown', 'keydown'])
    addEventListener(type, start, { once: true, passive: true })
}
