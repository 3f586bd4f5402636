import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { wordsOf } from '#checks/built/read-pages.ts'
import { replaceParts } from '#integrations/replace-parts.ts'
import { hiddenSpaces } from '#integrations/spaces.ts'

function lean(html: string): string {
  const tree = fromHtml(html, { verbose: true })
  const written = replaceParts(html, new Map(), hiddenSpaces(tree))
  expect(wordsOf(fromHtml(written))).toBe(wordsOf(tree))
  return written
}

const page = (body: string) =>
  `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`

test.each([
  [
    'between blocks',
    '<div>a</div> <ul>\n<li>b</li> <li>c</li></ul>',
    '<div>a</div><ul><li>b</li><li>c</li></ul>',
  ],
  ['at the edges of a block', '<li> <b>a</b> <p>b</p> </li>', '<li><b>a</b> <p>b</p></li>'],
])('space %s is removed', (_, body, expected) => {
  expect(lean(page(body))).toBe(page(expected))
})

test.each([
  ['between words', '<div><b>a</b> <i>b</i></div>'],
  ['between paragraphs, which some styles join to a line', '<li><p>a</p> <p>b</p></li>'],
  ['in a paragraph, which may keep its spaces', '<p> <b>a</b> </p>'],
  [
    'in attributes and code',
    '<pre> <b>a</b> </pre><a title="<div> <div>">a</a><script>"<div> <div>"</script>',
  ],
  ['next to words', '<div> a <b>b</b></div>'],
])('space %s stays', (_, body) => {
  expect(lean(page(body))).toBe(page(body))
})

test('no tag is lost with the space after the end of the body', () => {
  const html = '<!doctype html><html><head></head><body><div>a</div> </body> </html>'
  expect(lean(html)).toContain('</body>')
})
