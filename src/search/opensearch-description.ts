import type { Element, Root } from 'xast'

/**
 * Makes an OpenSearch description, with which browsers can add the edition to their search engines.
 *
 * @param name the name of the edition; browsers show at most 16 characters of it.
 * @param description what can be searched, in a sentence.
 * @param page the absolute URL of the search page.
 * @param icon the absolute URL of an image.
 */
export function openSearchDescription(
  name: string,
  description: string,
  page: string,
  icon: string,
): Root {
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

/** As many whole words as fit into the 16 characters that the format allows. */
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
