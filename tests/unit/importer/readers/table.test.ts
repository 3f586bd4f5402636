import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, refusal, spoken, textsOf, wordsIn } from './reading.ts'

describe('a table', () => {
  test('has columns for the speaker, the time and the words, in any order', async () => {
    const document = await read(
      'a.csv',
      'timestamp,speaker,words,tags\n[00:02:53],DB:,"When, exactly?",time\n,RW:,"In &#8212; what? <em>1938</em>.",\n',
    )
    expect(document).toMatchObject({ hasVoices: true, unit: 'row', flow: 'paragraphs' })
    expect(spoken(document)).toEqual(['DB: When, exactly?', 'RW: In — what? 1938.'])
    expect(document.blocks[0]).toMatchObject({ line: 2, time: '00:02:53' })
    expect(document.remarks).toEqual([
      'Columns were left out: tags.',
      'Tags and character references of HTML were read as their words.',
    ])
  })

  test('a row without a speaker goes on, and an editor is told which', async () => {
    const document = await read(
      'a.csv',
      'Speaker;Text\n;(Talk about the boat)\nIva;When?\nPavel;Then. <Laugh>\n;And later.\n',
    )
    expect(spoken(document)).toEqual(['Iva: When?', 'Pavel: Then. <Laugh>', '…: And later.'])
    expect(textsOf(document, 'stage')).toEqual(['Talk about the boat'])
    expect(document.remarks).toEqual([
      'Rows without a speaker were read as going on from the row above: 5.',
    ])
  })

  test.each([
    ['Sprecherin,Beitrag,Beginn', 'de'],
    ['Говорящий,Реплика,Время', 'ru'],
    ['说话人,内容,开始时间', 'zh'],
    ['intervenant,texte,début', 'fr'],
    ['المتحدث,النص,الوقت', 'ar'],
  ])('may have headings in other languages: %s', async (headings) => {
    const document = await read('a.csv', `${headings}\nIva,Wann?,0:01:03\n`)
    expect(spoken(document)).toEqual(['Iva: Wann?'])
    expect(wordsIn(document.blocks)[0]?.time).toBe('00:01:03')
  })

  test('TSV of Whisper has milliseconds, and may be called .txt', async () => {
    const tsv =
      'start\tend\ttext\n43810\t47850\tWhen did it "stop?\n48350\t54570\tIn the wet year.\n'
    for (const name of ['a.tsv', 'a.txt']) {
      const document = await read(name, tsv)
      expect(document).toMatchObject({ hasVoices: false, flow: 'fragments' })
      expect(document.blocks).toMatchObject([
        { text: 'When did it "stop?', time: '00:00:43', start: 43.81, end: 47.85 },
        { text: 'In the wet year.', time: '00:00:48' },
      ])
    }
  })

  test('seconds and milliseconds may be named in the headings', async () => {
    const timed = async (heading: string, value: string) =>
      wordsIn((await read('a.csv', `${heading},text\n${value},When did it stop?\n`)).blocks)[0]
        ?.time
    expect(await timed('Start (ms)', '61000')).toBe('00:01:01')
    expect(await timed('start_s', '61.5')).toBe('00:01:01')
    expect(await timed('start', '61')).toBe('00:01:01')
  })

  test('may be a table in Markdown', async () => {
    const document = await read(
      'a.md',
      '| Speaker | Text |\n| :-- | --- |\n| Iva | When? |\n| Pavel | -- |\n',
    )
    expect(spoken(document)).toEqual(['Iva: When?', 'Pavel: --'])
  })

  test('without headings is read by what is in its columns', async () => {
    const document = await read(
      'a.csv',
      'Iva,When did it stop?\nPavel,"In the wet year, I think."\nIva,And then?\n',
    )
    expect(spoken(document)).toEqual([
      'Iva: When did it stop?',
      'Pavel: In the wet year, I think.',
      'Iva: And then?',
    ])
  })

  test('without words, or damaged, is an error', async () => {
    expect(await refusal('a.csv', 'id,count\n1,2\n3,4\n')).toContain('without a column of words')
    await expect(read('a.csv', 'speaker,text\nIva,"When?\nPavel,Then.\n')).rejects.toThrow(
      /damaged/,
    )
    expect((await read('a.txt', 'Iva, Pavel, text\nIva: When?')).format).toBe('plain text')
  })
})

test('every word of every row comes out once, in order and in its voice', async () => {
  const row = fc.record({
    speaker: fc.constantFrom('Iva', 'Pavel', 'Mrs. Kern'),
    text: fc.stringMatching(/^[a-z"';,]{1,8}( [a-z"';,?.]{1,8}){0,4}$/),
  })
  const delimiters = fc.constantFrom(',', ';', '\t')
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      delimiters,
      async (rows, delimiter) => {
        const content = stringify(rows, { header: true, delimiter })
        const document = await read('a.csv', content)
        expect(spoken(document)).toEqual(rows.map(({ speaker, text }) => `${speaker}: ${text}`))
      },
    ),
  )
})
