import { departFor } from '#browser/arrive.ts'
import { element } from '#browser/elements.ts'
import { hitIn } from '#search/hit.ts'
import type { Result, ResultData } from './engine.ts'

/** The results from `from` on, as list items: who and where, in which exchange, the sentence with the words marked. */
export async function resultItems(results: readonly Result[]): Promise<HTMLLIElement[]> {
  const data = await Promise.all(results.map((result) => result.data()))
  return data.map(resultItem)
}

function resultItem({ url, content, locations, meta }: ResultData): HTMLLIElement {
  const { pieces, fragment } = hitIn(content.replaceAll('\u200b', ''), locations)
  const href = meta.kind === 'interview' ? withFragment(url, fragment) : url
  const place = [
    meta.kind === 'interview' ? meta.speaker || 'Introduction' : 'Glossary',
    meta.locator,
  ]
  const sentence = element(
    'span',
    { class: 'hit-text' },
    ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
  )
  const link = element(
    'a',
    { href },
    element('span', { class: 'hit-at' }, place.join(' · ')),
    ' ',
    element('span', { class: 'hit-title' }, meta.title),
    sentence,
  )
  link.addEventListener('click', () => departFor(link))
  return element('li', {}, link)
}

function withFragment(url: string, fragment: string): string {
  return url.includes('#') ? url + fragment : `${url}#${fragment}`
}
