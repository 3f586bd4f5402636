import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doiPath, doiSchema, readLink } from '#model/link.ts'

describe('a link to a page', () => {
  test.each([
    ['https://example.org/?q="silt"', 'https://example.org/?q=%22silt%22'],
    ['HTTP://EXAMPLE.org/a b', 'http://example.org/a%20b'],
    ['https://example.org/50% off', 'https://example.org/50%25%20off'],
    ['https://[::1]:8080/a[1]?b[]=2|3^4', 'https://[::1]:8080/a%5B1%5D?b%5B%5D=2%7C3%5E4'],
    ['https://example.org/Россия', 'https://example.org/%D0%A0%D0%BE%D1%81%D1%81%D0%B8%D1%8F'],
    ['https://example.org/#:~:text=a%20b,c', 'https://example.org/#:~:text=a%20b,c'],
  ])('%s is normalised to %s', (written, address) => {
    expect(readLink(written)).toBe(address)
    expect(readLink(address)).toBe(address)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'mailto:editors@example.org',
    'https://name:password@example.org/',
    '//example.org/',
    '/glossary/',
    'example.org',
    'https://',
    '',
  ])('%j is invalid', (written) => {
    expect(readLink(written)).toBeUndefined()
  })

  test('any normalised address has only RFC 3986 characters and stays as it is when read again', () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('"<>\'&%#?[]{}|\\^`;() ü𝄞')) }),
    )
    fc.assert(
      fc.property(written, (text) => {
        const address = readLink(`https://example.org/${text}`)!
        expect(address).toMatch(
          /^https:\/\/example\.org\/(?:%[\dA-F]{2}|[\w\-.~:/?#@!$&'()*+,;=])*$/i,
        )
        expect(readLink(address)).toBe(address)
      }),
    )
  })
})

test.each([
  ['mailto:editors@example.org', 'mailto:editors@example.org'],
  ['editors@example.org', 'mailto:editors@example.org'],
  ['mailto:e@example.org?subject=A "b"', 'mailto:e@example.org?subject=A%20%22b%22'],
  ['https://example.org/contact', 'https://example.org/contact'],
  ['mailto:', undefined],
  ['mailto:javascript:alert(1)', undefined],
  ['javascript:e@example.org', undefined],
  ['Write to us', undefined],
])('the contact %s has the address %s', (written, address) => {
  expect(readLink(written, 'contact')).toBe(address)
})

describe('a DOI', () => {
  const sici = '10.1002/(SICI)1096-8644(199605)100:1<153::AID-AJPA14>3.0.CO;2-H'

  test.each([
    [sici, '10.1002/(SICI)1096-8644(199605)100:1%3C153::AID-AJPA14%3E3.0.CO;2-H'],
    ['10.1000/a#b?c%d[e]"f', '10.1000/a%23b%3Fc%25d%5Be%5D%22f'],
  ])('%s is encoded in its address', (doi, path) => {
    expect(doiPath(doi)).toBe(path)
    expect(readLink(`https://doi.org/${path}`)).toBe(`https://doi.org/${path}`)
  })

  test.each([
    ['10.1000/182', '10.1000/182'],
    ['doi: 10.1000/182', '10.1000/182'],
    ['https://doi.org/10.1000/182', '10.1000/182'],
    [`https://doi.org/${doiPath(sici)}`, sici],
    ['10.1000/a b', undefined],
    ['javascript:alert(1)', undefined],
    ['https://example.org/', undefined],
  ])('%s is read as %s', (written, doi) => {
    expect(doiSchema.safeParse(written).data).toBe(doi)
  })
})
