import { expect, test } from 'vitest'
import { offerPdf } from '#cli/offer-pdf.ts'

test('the PDF is offered once on the page of downloads, however often it is made', () => {
  const page = '<!doctype html><html><body><dl><div>a</div><div data-pdf>b</div></dl></body></html>'
  const once = offerPdf(page, '/downloads/edition.pdf', 1_234_567)
  expect(once).toContain('edition.pdf, 1,235 kB')
  expect(offerPdf(once, '/downloads/edition.pdf', 1_234_567)).toBe(once)
  expect(() => offerPdf('<p>', '/x.pdf', 1)).toThrow('without a place')
})
