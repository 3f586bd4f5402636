import { fragmentId } from '#browser/fragment.ts'

/** What helps a reader to find the way: it is loaded when it is needed, and no earlier. */
export function reading(): void {
  const line = document.querySelector('[data-resume]')
  if (line) void place().then(({ offerToResume }) => offerToResume(line))
  const target = document.getElementById(fragmentId())
  if (target?.matches('.answer p'))
    void import('./arrival.ts').then(({ recallQuestion }) => recallQuestion(target))
  if (document.querySelector('.exchange')) {
    const begin = () => void place().then(({ keepPlace }) => keepPlace())
    addEventListener('scroll', begin, { once: true, passive: true })
  }
}

function place() {
  return import('./place.ts')
}
