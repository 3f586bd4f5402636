import { expect, test } from 'vitest'
import { offerFile, type OfferedFile, withoutOffer } from '#cli/offer-file.ts'

const words =
  'data-zip="All" data-zip-size="edition.zip, #" data-pdf="To keep" data-pdf-size="edition.pdf, #"'
const page = `<!doctype html><html lang="en"><head></head><body><dl><div>a</div><div ${words}>b</div></dl></body></html>`
const file = (kind: OfferedFile['kind'], size = 1_234_567): OfferedFile => ({
  ...{ kind, label: kind.toUpperCase(), mediaType: 'text/x', address: `edition.${kind}`, size },
})

test('a file is offered once on the page of downloads, however often it is made', () => {
  const once = offerFile(page, file('pdf'))
  expect(once).toContain('edition.pdf, 1,235 kB')
  expect(once).toContain('<dd>To keep</dd>')
  expect(offerFile(page.replace('"en"', '"de"'), file('pdf'))).toContain('1.235 kB')
  expect(offerFile(once, file('pdf'))).toBe(once)
  expect(() => offerFile('<p>', file('pdf'))).toThrow('without a place')
})

test('two files are offered beside each other, and each can be replaced or removed', () => {
  const both = offerFile(offerFile(page, file('pdf')), file('zip'))
  expect(both).toMatch(/edition\.pdf, .*edition\.zip, /)
  const changed = offerFile(both, file('pdf', 2000))
  expect(changed).toContain('edition.pdf, 2 kB')
  expect(changed.match(/data-file/g)).toHaveLength(2)
  expect(withoutOffer(both, 'zip')).toBe(offerFile(page, file('pdf')))
  expect(withoutOffer(page, 'zip')).toBe(page)
})
