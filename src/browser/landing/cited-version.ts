import { messages } from 'virtual:messages/versions'
import css from '#styles/cited.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { fetchPage } from '#browser/fetch-page.ts'
import { versionPath } from '#model/paths.ts'

/**
 * Says, above the paragraph that a citation leads to, whether its words are those that were cited.
 *
 * @param version the version from which the citation was made.
 * @param id the paragraph.
 */
export async function showCitedVersion(version: string, id: string): Promise<void> {
  const row = document.getElementById(id)?.closest('.row')
  const address = row?.querySelector('.addr')?.textContent.trim().toLowerCase()
  const current = document.querySelector<HTMLElement>('[data-version]')?.dataset['version']
  if (!row) return
  const words = createElement('div', { class: 'cited', role: 'status', 'data-apparatus': '' })
  adoptStyle(css)
  row.prepend(words)
  words.append(
    ...(version === current ? [messages.same(version)] : await fateSince(version, address ?? '')),
  )
}

/** What has become of a paragraph since a version. */
async function fateSince(version: string, address: string): Promise<(string | Node)[]> {
  const isVersion = /^\w[\w.+-]*$/.test(version)
  const page = isVersion ? await fetchPage(versionPath(version)) : undefined
  const paragraph = page?.content.querySelector<HTMLElement>(`#${CSS.escape(address)}`)
  const link = (words: string) =>
    createElement('a', { href: `${base}${versionPath(version).slice(1)}#${address}` }, words)
  if (!page) return [messages.unknown(version)]
  const fate = paragraph?.dataset['fate']
  if (fate === 'same') return [messages.unchanged(version)]
  return fate === 'changed' ? messages.changed<Node>(link) : messages.gone<Node>(link)
}
