import { describe, expect, test } from 'vitest'
import { read, refusal, spoken, textsOf, wordsIn } from './reading.ts'

describe('TEI', () => {
  const tei = (body: string, header = '', back = '') =>
    read(
      'a.xml',
      `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="cs"><teiHeader><fileDesc><titleStmt><title>The canal</title></titleStmt>
<sourceDesc><recordingStmt><recording><date when="1975-05-04"/></recording></recordingStmt></sourceDesc></fileDesc>
<profileDesc><particDesc><listPerson><person xml:id="IK" role="interviewer"><persName>Iva Kern</persName></person><person xml:id="P"><persName>Pavel</persName></person></listPerson></particDesc></profileDesc>${header}</teiHeader>
<text>${header}<body>${body}</body>${back}</text></TEI>`,
    )

  test('utterances: voices from the list of people, times from the timeline', async () => {
    const document = await tei(
      `<timeline unit="s"><when xml:id="T0" absolute="00:00:00"/><when xml:id="T1" interval="83.5" since="#T0"/></timeline>
<u who="#IK" start="#T1">When <hi>did</hi> it stop?</u>
<u who="#P">Then<note n="4">In 1938.</note>. <vocal><desc>laughs</desc></vocal> <gap reason="inaudible"/></u>
<incident><desc>A door opens</desc></incident><u who="#X">Hello.</u>`,
    )
    expect(document).toMatchObject({ format: 'TEI', hasVoices: true, unit: 'line' })
    expect(spoken(document)).toEqual([
      'Iva Kern: When did it stop?',
      'Pavel: Then[4]. [laughs] [inaudible]',
      'X: Hello.',
    ])
    expect(wordsIn(document.blocks)[0]?.time).toBe('00:01:23')
    expect(textsOf(document, 'stage')).toEqual(['A door opens'])
    expect(document.blocks).toContainEqual(
      expect.objectContaining({ kind: 'note', mark: '[4]', text: 'In 1938.' }),
    )
    expect(document.metadata).toMatchObject({
      title: { text: 'The canal' },
      date: { text: '1975-05-04' },
      language: 'cs',
      people: [{ name: 'Iva Kern', role: 'interviewer' }, { name: 'Pavel' }],
    })
  })

  test('speeches: labels from the text, headings, stage directions, images, and what is no speech', async () => {
    const document = await tei(
      `<div><head>Part one</head><stage>(They sit down.)</stage>
<sp who="#IK"><speaker>KERN:</speaker><p>When<lb/>did it stop?</p><p>And why?</p></sp><fw>Page 7</fw>
<figure><graphic url="a.jpg"/><head>The boat</head><figDesc>A boat</figDesc></figure>
<sp who="#P"><speaker>Pavel</speaker><p>Then.</p></sp></div>`,
      '',
      '<back><div><head>Glossary</head><p>Boat: a boat.</p></div></back>',
    )
    expect(spoken(document)).toEqual(['KERN: When did it stop?', '…: And why?', 'Pavel: Then.'])
    expect(textsOf(document, 'heading')).toEqual(['Part one'])
    expect(textsOf(document, 'stage')).toEqual(['They sit down.'])
    expect(document.blocks).toContainEqual(
      expect.objectContaining({ kind: 'image', src: 'a.jpg', alt: 'A boat', caption: 'The boat' }),
    )
    expect(
      document.blocks.flatMap((block) => (block.kind === 'leftOut' ? [block.what] : [])),
    ).toEqual(['page furniture', '“Glossary”'])
    expect(document.metadata.people?.[0]).toMatchObject({ name: 'Iva Kern', label: 'KERN' })
  })

  test('that is not well-formed names the line', async () => {
    await expect(read('a.xml', '<?xml version="1.0"?>\n<TEI>\n<text></TEI>')).rejects.toMatchObject(
      {
        name: 'TranscriptError',
        line: 3,
      },
    )
  })
})

test('Podlove Simple Transcripts: a speech without a name is a turn of its own', async () => {
  const speech = (speaker: string, ...items: string[]) =>
    `<pst:speech>${speaker}${items.map((item, index) => `<pst:item start="00:00:0${index}.820" end="00:00:0${index}.990">${item}</pst:item>`).join('\n')}</pst:speech>`
  const document = await read(
    'a.xsl',
    `<?xml version="1.0"?><pst:transcripts xmlns:pst="http://podlove.org/simple-transcripts">${speech('<pst:speaker/>', 'When', 'did it stop?')}${speech('<pst:speaker/>', 'Then.')}${speech('<pst:speaker>Iva</pst:speaker>', 'Ah.')}</pst:transcripts>`,
  )
  expect(document).toMatchObject({ hasVoices: true, flow: 'fragments' })
  expect(spoken(document)).toEqual([': When', '…: did it stop?', ': Then.', 'Iva: Ah.'])
  expect(document.remarks.join()).toContain('2 of 3')
  expect(document.blocks[1]).toMatchObject({ start: 1.82, time: '00:00:01', gap: false })
})

test('Akoma Ntoso: speeches by the people of the list, narratives as stage directions', async () => {
  const document = await read(
    'a.an',
    `<akomaNtoso><debate><meta><references><TLCPerson id="iva" showAs="MS. KERN"/></references></meta><debateBody><debateSection>
<heading>Volume I</heading><speech by="#iva"><p>When?</p><p>Why?</p></speech><narrative>(Recess)</narrative><speech by=""><from>A JUROR:</from><p>Then.</p></speech><speech><p>Yes.</p></speech></debateSection></debateBody></debate></akomaNtoso>`,
  )
  expect(spoken(document)).toEqual(['MS. KERN: When?', '…: Why?', 'A JUROR: Then.', ': Yes.'])
  expect(textsOf(document, 'stage')).toEqual(['Recess'])
  expect(textsOf(document, 'heading')).toEqual(['Volume I'])
})

describe('other XML', () => {
  test('that wraps a text is read as its text', async () => {
    const lines = ['Iva: When?', '', 'Pavel: Then.', 'And later.', '', 'Iva: Why?', 'Pavel: So.']
    const document = await read(
      'a.xml',
      `<?xml version="1.0"?>\n<doc>\n<nr>7</nr>\n<text>${lines.join('\n')}</text>\n</doc>`,
    )
    expect(document).toMatchObject({ hasVoices: false, flow: 'lines' })
    expect(wordsIn(document.blocks).map(({ line, text, gap }) => [line, text, gap])).toEqual([
      [4, 'Iva: When?', true],
      [6, 'Pavel: Then.', true],
      [7, 'And later.', false],
      [9, 'Iva: Why?', true],
      [10, 'Pavel: So.', false],
    ])
    expect(document.blocks).toContainEqual(
      expect.objectContaining({ kind: 'leftOut', what: '<nr>', text: '7' }),
    )
  })

  test('is refused with the name of its first element', async () => {
    const unknown =
      '<?xml version="1.0"?><rss><item><title>A</title></item><item><title>B</title></item></rss>'
    expect(await refusal('a.xml', unknown)).toContain(
      'an XML file of a kind that is not known (<rss>)',
    )
    expect(
      await refusal('a.ttml', '<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"/>'),
    ).toContain('TTML')
  })
})
