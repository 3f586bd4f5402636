import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { elementsOf } from '#checks/built/read-pages.ts'

const { first } = JSON.parse(await readFile('dist/downloads/annotations.jsonld', 'utf8')) as {
  first: { items: Annotation[] }
}
const pages = new Map<string, Promise<string>>()

test('every annotation is found exactly once, by its words and by its paragraph', async () => {
  expect(first.items.length).toBeGreaterThan(300)
  for (const { target } of first.items) {
    const [fragment, quote] = target.selector
    const html = await pageOf(target.source)
    const tree = fromHtml(html)
    const { prefix, exact, suffix } = quote
    const page = toString(elementNamed(tree, 'body'))
    const paragraph = toString(elementNamed(tree, fragment.value))
    const place = `${target.source}#${fragment.value} “${exact}”`
    expect(page.split(prefix + exact + suffix).length - 1, place).toBe(1)
    expect(paragraph.split(prefix + exact + suffix).length - 1, place).toBe(1)
    expect(fragment.refinedBy).toEqual(quote)
  }
})

/** The body, or the element of that id. */
function elementNamed(tree: ReturnType<typeof fromHtml>, name: string) {
  for (const element of elementsOf(tree)) {
    if (element.tagName === name || element.properties['id'] === name) return element
  }
  throw new Error(`Unexpected page without ${name}`)
}

function pageOf(source: string): Promise<string> {
  const path = new URL(source, 'http://site/downloads/').pathname
  const page = pages.get(path) ?? readFile(`dist${path}index.html`, 'utf8')
  pages.set(path, page)
  return page
}

type Quote = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
type Annotation = {
  target: {
    source: string
    selector: [{ type: 'FragmentSelector'; value: string; refinedBy: Quote }, Quote]
  }
}
