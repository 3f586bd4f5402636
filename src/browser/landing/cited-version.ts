import { messages } from 'virtual:messages/versions'
import css from '#styles/cited.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { fetchPage } from '#browser/fetch-page.ts'
import { versionPath, wholeTextId } from '#model/paths.ts'

/**
 * Says, above the paragraph that a citation leads to, whether its words are those that were cited, and if not, why. A withdrawn
 * paragraph has a notice in its place, which gives the reason itself.
 *
 * @param version the version from which the citation was made.
 * @param id the paragraph.
 */
export async function showCitedVersion(version: string, id: string): Promise<void> {
  const row = document.getElementById(id)?.closest('.row')
  const number = document.querySelector<HTMLElement>('[data-cite]')?.dataset['cite']
  const current = document.querySelector<HTMLElement>('[data-version]')?.dataset['version']
  if (!row || number === undefined) return
  const words = createElement('div', { class: 'cited', role: 'status', 'data-apparatus': '' })
  adoptStyle(css)
  row.prepend(words)
  words.append(
    ...(version === current
      ? [messages.same(version)]
      : await fateSince(version, wholeTextId(Number(number), id))),
  )
}

/** What has become of a paragraph since a version, by its id on the page of that version. */
async function fateSince(version: string, id: string): Promise<(string | Node)[]> {
  const isVersion = /^\w[\w.+-]*$/.test(version)
  const page = isVersion ? await fetchPage(versionPath(version)) : undefined
  if (!page) return [messages.unknown(version)]
  const paragraph = page.content.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  const fate = paragraph?.dataset['fate']
  if (fate === 'same') return [messages.unchanged(version)]
  const link = (words: string) =>
    createElement('a', { href: `${base}${versionPath(version).slice(1)}#${id}` }, words)
  if (fate !== 'changed') return messages.gone<Node>(link)
  const reasons = [...(paragraph?.querySelectorAll('[data-reason]') ?? [])]
  return [
    ...messages.changed<Node>(link),
    ...reasons.flatMap((reason) => [' ', reason.cloneNode(true)]),
  ]
}
