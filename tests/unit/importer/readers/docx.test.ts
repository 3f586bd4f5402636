import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { read, refusal, spoken, wordsIn } from './reading.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word document with these paragraphs, as small as mammoth reads it. */
function docx(body: string, others: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...others,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  )
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`

describe('a Word document', () => {
  test('is read by paragraphs, numbered with the empty ones', async () => {
    const document = await read(
      'a.docx',
      docx(
        paragraph(run('Iva:', '<w:b/>'), '<w:r><w:tab/></w:r>', run('When?')) +
          paragraph() +
          paragraph(run('Pavel: '), run('Then &amp; '), run('later.', '<w:i/>')),
      ),
    )
    expect(document).toMatchObject({
      format: 'Word document',
      unit: 'paragraph',
      flow: 'paragraphs',
      hasVoices: false,
    })
    expect(wordsIn(document.blocks).map(({ line, text }) => [line, text])).toEqual([
      [1, 'Iva: When?'],
      [3, 'Pavel: Then & later.'],
    ])
  })

  test('is known by its content, whatever it is called', async () => {
    expect((await read('a.doc', docx(paragraph(run('Iva: When?'))))).format).toBe('Word document')
  })

  test('tables of speakers are read as such', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`
    const document = await read(
      'a.docx',
      docx(
        `<w:tbl>${row('Speaker', 'Text')}${row('Iva', 'When?')}${row('Pavel', 'Then.')}</w:tbl>`,
      ),
    )
    expect(spoken(document)).toEqual(['Iva: When?', 'Pavel: Then.'])
  })

  test('footnotes are notes; changes, comments and margins are told', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const comment = '<w:r><w:commentReference w:id="0"/></w:r>'
    const document = await read(
      'a.docx',
      docx(
        paragraph(
          run('Iva: In 1938'),
          note,
          `<w:ins w:id="1">${run(', yes')}</w:ins>`,
          `<w:del w:id="2"><w:r><w:delText>no</w:delText></w:r></w:del>`,
          run('.'),
          comment,
        ),
        {
          'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${relationships}/footnotes" Target="footnotes.xml"/></Relationships>`,
          'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="2">${paragraph(run('The wet year.'))}</w:footnote></w:footnotes>`,
          'word/header1.xml': `<w:hdr ${w}>${paragraph(run('Interview 7'))}</w:hdr>`,
        },
      ),
    )
    expect(spoken(document)).toEqual(['…: Iva: In 1938[1], yes.'])
    expect(document.blocks).toContainEqual(
      expect.objectContaining({ kind: 'note', mark: '[1]', text: 'The wet year.' }),
    )
    expect(document.remarks).toEqual([
      'Tracked changes were read as accepted: insertions are in the text, deletions are not.',
      'Comments were left out.',
      'Headers and footers of the pages were left out.',
    ])
  })

  test('without text, or damaged, is an error', async () => {
    expect(await refusal('a.docx', docx(paragraph()))).toContain('without text')
    expect(await refusal('a.docx', docx('<w:p'))).toContain('cannot be opened')
  })
})
