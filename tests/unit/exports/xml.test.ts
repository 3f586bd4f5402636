import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { x, xmlFile } from '#exports/xml.ts'

test('an XML file is well-formed, whatever characters it is given', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '<',
        '&',
        '"',
        "'",
        ']]>',
        'a',
        '\u0000',
        '\u000b',
        '\ufffe',
        '\ud800',
        '\u{1ffff}',
      ),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    ),
  })
  fc.assert(
    fc.property(text, text, (inside, attribute) => {
      using document = XmlDocument.fromString(xmlFile(x('a', { b: attribute }, inside)))
      expect(document.root.name).toBe('a')
    }),
  )
})
