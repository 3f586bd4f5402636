import type { Element, Root } from 'xast'

/**
 * A search as browsers take it up among their own.
 *
 * @param name at most 16 characters of it are shown.
 * @param page the absolute address of the search page.
 * @param icon the absolute address of a picture.
 */
export function openSearchDescription(name: string, page: string, icon: string): Root {
  const description = `Search ${name}`
  return {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
        element('ShortName', {}, [text(shortName(name))]),
        element('Description', {}, [text(description)]),
        element('InputEncoding', {}, [text('UTF-8')]),
        element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, [text(icon)]),
        element('Url', { type: 'text/html', template: `${page}?q={searchTerms}` }, []),
      ]),
    ],
  }
}

/** The format allows 16 characters: as many whole words as fit. */
function shortName(name: string): string {
  if (name.length <= 16) return name
  const words = name.slice(0, 17).split(' ').slice(0, -1).join(' ')
  return words === '' ? Array.from(name).slice(0, 16).join('') : words
}

function element(name: string, attributes: Record<string, string>, children: Element['children']) {
  return { type: 'element' as const, name, attributes, children }
}

function text(value: string) {
  return { type: 'text' as const, value }
}
