import { parseId } from '#model/paragraph-address.ts'
import { glossPath } from '#model/paths.ts'

export type PreviewKind = 'entry' | 'work' | 'topic' | 'event' | 'exchange' | 'paragraph' | 'note'

/** What a link leads to that can be previewed: its kind, the path of its page below the base path, and its id there, if any. */
export type PreviewTarget = { kind: PreviewKind; page: string; id: string }

/**
 * What the address leads to, if that has a preview.
 *
 * @param path the path below the base path, with a slash at its beginning.
 * @param fragment the decoded fragment, without a text directive.
 */
export function previewTarget(path: string, fragment: string): PreviewTarget | undefined {
  const [, folder = '', name] = /^\/(\w+)\/(?:([^/]+)\/)?$/.exec(path) ?? []
  if (name !== undefined) {
    if (folder === 'exchanges') return inExchange(path, fragment)
    if (folder === 'glossary') return { kind: 'entry', page: path, id: '' }
    return folder === 'topics' ? { kind: 'topic', page: path, id: '' } : undefined
  }
  if (/^\d+$/.test(folder)) return inExchange(path, fragment)
  if (/^(?:read|questions|print)$/.test(folder)) return inWholeText(path, fragment)
  if (folder === 'index') return fragment.startsWith('i-') ? entry(fragment.slice(2)) : undefined
  const kind = folder === 'bibliography' ? 'work' : folder === 'timeline' ? 'event' : undefined
  return kind && fragment !== '' ? { kind, page: path, id: fragment } : undefined
}

/** What an id on a page with several exchanges belongs to. */
function inWholeText(page: string, id: string): PreviewTarget | undefined {
  if (/^x\d+$/.test(id)) return { kind: 'exchange', page, id }
  const [, own = id] = /^\d+\.(.+)$/.exec(id) ?? []
  const target =
    own === '' || (own === id && !id.startsWith('t-')) ? undefined : inExchange(page, own)
  return target && target.kind !== 'entry' ? { ...target, id } : target
}

/** What an id on the page of an exchange belongs to. */
function inExchange(page: string, id: string): PreviewTarget | undefined {
  if (id === '') return { kind: 'exchange', page, id }
  if (id.startsWith('t-')) return entry(id.slice(2))
  if (/^[nc]-/.test(id)) return { kind: 'note', page, id }
  return parseId(id) ? { kind: 'paragraph', page, id } : undefined
}

function entry(key: string): PreviewTarget {
  return { kind: 'entry', page: glossPath(key), id: '' }
}
