import { expect, test } from 'vitest'
import { offerPdf } from '#cli/offer-pdf.ts'

test('the PDF is offered once on the page of downloads, however often it is made', () => {
  const place = '<div data-pdf="To keep" data-pdf-size="edition.pdf, #">b</div>'
  const page = `<!doctype html><html lang="en"><body><dl><div>a</div>${place}</dl></body></html>`
  const once = offerPdf(page, '/downloads/edition.pdf', 1_234_567)
  expect(once).toContain('edition.pdf, 1,235 kB')
  expect(once).toContain('<dd>To keep</dd>')
  expect(offerPdf(page.replace('"en"', '"de"'), '/x.pdf', 1_234_567)).toContain('1.235 kB')
  expect(offerPdf(once, '/downloads/edition.pdf', 1_234_567)).toBe(once)
  expect(() => offerPdf('<p>', '/x.pdf', 1)).toThrow('without a place')
})
