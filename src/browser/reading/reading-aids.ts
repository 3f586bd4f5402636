import { fragmentId } from '#browser/fragment.ts'

/** What helps a reader to find the way: it is loaded when it is needed, and no earlier. */
export function readingAids(): void {
  const line = document.querySelector('[data-resume]')
  if (line) void loadPosition().then(({ offerToResume }) => offerToResume(line))
  const target = document.getElementById(fragmentId())
  if (target?.matches('.answer p'))
    void import('./question-strip.ts').then(({ showQuestion }) => showQuestion(target))
  if (document.querySelector('.exchange')) {
    const begin = () => void loadPosition().then(({ trackPosition }) => trackPosition())
    addEventListener('scroll', begin, { once: true, passive: true })
  }
}

function loadPosition() {
  return import('./reading-position.ts')
}
