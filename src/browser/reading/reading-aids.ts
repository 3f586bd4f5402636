import { fragmentId } from '#browser/fragment.ts'

/** Loads, when they are needed, the link to where the reader stopped and the question above an answer. */
export function readingAids(): void {
  const line = document.querySelector('[data-resume]')
  if (line) void loadPosition().then(({ offerToResume }) => offerToResume(line))
  const target = document.getElementById(fragmentId())
  if (target?.matches('.answer p'))
    void import('./question-strip.ts').then(({ showQuestion }) => showQuestion(target))
  if (document.querySelector('.exchange')) {
    const track = () => void loadPosition().then(({ trackPosition }) => trackPosition())
    addEventListener('scroll', track, { once: true, passive: true })
  }
}

function loadPosition() {
  return import('./reading-position.ts')
}
