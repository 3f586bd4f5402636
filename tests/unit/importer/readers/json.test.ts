import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, refusal, spoken, wordsIn } from './reading.ts'

const json = (value: unknown) => read('a.json', JSON.stringify(value))
const timesIn = async (value: unknown) =>
  wordsIn((await json(value)).blocks).map(({ time }) => time)

describe('JSON of transcription services', () => {
  test('Whisper: segments with times and words, and nobody named', async () => {
    const word = { word: ' When', start: 43.81, end: 44.2, probability: 0.2 }
    const document = await json({
      text: ' When did it stop? In the wet year.',
      language: 'en',
      segments: [
        { id: 0, start: 43.81, end: 47.85, text: ' When did it stop?', tokens: [1], words: [word] },
        { id: 1, start: 48.35, end: 54.57, text: ' In the wet year.', tokens: [2], words: [word] },
      ],
    })
    expect(document).toMatchObject({ hasVoices: false, flow: 'fragments', unit: 'segment' })
    expect(document.metadata.language).toBe('en')
    expect(document.blocks).toMatchObject([
      { line: 1, text: 'When did it stop?', time: '00:00:43', start: 43.81, end: 47.85 },
      { line: 2, text: 'In the wet year.', time: '00:00:48' },
    ])
  })

  test('whisper.cpp: times in objects', async () => {
    const segment = {
      timestamps: { from: '00:01:02,500', to: '00:01:04,000' },
      offsets: { from: 62500 },
      text: ' Yes.',
    }
    expect(await timesIn({ transcription: [segment, segment] })).toEqual(['00:01:02', '00:01:02'])
  })

  test('whisperX: a segment without a speaker is nobody’s', async () => {
    const document = await json({
      segments: [
        {
          start: 0.1,
          end: 1,
          text: ' When?',
          speaker: 'SPEAKER_00',
          words: [{ word: 'When?', speaker: 'SPEAKER_00' }],
        },
        { start: 1.2, end: 2, text: ' Then.', speaker: 'SPEAKER_01' },
        { start: 2.2, end: 3, text: ' Perhaps.' },
      ],
      word_segments: [{ word: 'When?', start: 0.1 }],
    })
    expect(spoken(document)).toEqual(['SPEAKER_00: When?', 'SPEAKER_01: Then.', ': Perhaps.'])
    expect(document.remarks.join()).toContain('1 of 3')
  })

  test('Podlove: the voice is the name, the speaker a number', async () => {
    const part = { start: '00:01:00.005', start_ms: 60005, end: '00:01:09.458', end_ms: 69458 }
    const document = await json([
      { ...part, speaker: '1', voice: 'Iva', text: 'When?' },
      { ...part, speaker: '2', voice: 'Pavel', text: 'Then.' },
    ])
    expect(spoken(document)).toEqual(['Iva: When?', 'Pavel: Then.'])
    expect(document.blocks[0]).toMatchObject({ time: '00:01:00', end: 69.458 })
  })

  test('Podcasting 2.0: body, startTime', async () => {
    const document = await json({
      version: '1.0.0',
      segments: [{ speaker: 'Iva', startTime: 3663, endTime: 3665, body: 'When?' }],
    })
    expect(spoken(document)).toEqual(['Iva: When?'])
    expect(wordsIn(document.blocks)[0]?.time).toBe('01:01:03')
  })

  test('labels are replaced by the names that the file has for them', async () => {
    const segments = [
      { speakerLabel: 'spk_0', text: 'When?' },
      { speakerLabel: 'spk_2', text: 'Then.' },
    ]
    const mapped = await json({ speakers: { spk_0: 'Iva', spk_1: 'Pavel' }, segments })
    expect(spoken(mapped)).toEqual(['Iva: When?', 'spk_2: Then.'])
    expect(mapped.metadata.people).toEqual([{ name: 'Iva', label: 'spk_0', line: 1 }])
    const listed = await json({ speakers: [{ id: 'spk_0', name: 'Iva' }], segments })
    expect(spoken(listed)[0]).toBe('Iva: When?')
  })

  test('turns in sections, with the speaker around the texts', async () => {
    const turn = (name: string, ...texts: string[]) => ({
      speaker: { identifier: 'x', name, roles: [{ type: 'judge' }] },
      start: 5,
      byte_start: 99_000,
      text_blocks: texts.map((text, index) => ({ text, start: index + 10.5, byte_start: 99_000 })),
    })
    const document = await json({
      transcript: {
        sections: [
          { turns: [turn('Iva', 'When?', 'And why?')] },
          { turns: [turn('Pavel', 'Then.')] },
        ],
      },
    })
    expect(spoken(document)).toEqual(['Iva: When?', 'Iva: And why?', 'Pavel: Then.'])
    expect(wordsIn(document.blocks)[1]?.time).toBe('00:00:11')
  })

  test('utterances rather than the words in them; milliseconds are told from seconds', async () => {
    const words = [
      { text: 'When', start: 61000, end: 61500, speaker: 'A' },
      { text: 'was it?', start: 62000, end: 62500, speaker: 'A' },
    ]
    const value = {
      text: 'When was it? Then.',
      utterances: [
        { speaker: 'A', text: 'When was it?', start: 61000, end: 62500, words },
        { speaker: 'B', text: 'Then.', start: 65000, end: 66000, words: [] },
      ],
      words,
    }
    expect(spoken(await json(value))).toEqual(['A: When was it?', 'B: Then.'])
    expect(await timesIn(value)).toEqual(['00:01:01', '00:01:05'])
  })

  test('a JSON value in each line', async () => {
    const text = '{"speaker":"Iva","text":"When?"}\n{"speaker":"Pavel","text":"Then."}\n'
    expect(spoken(await read('a.jsonl', text))).toEqual(['Iva: When?', 'Pavel: Then.'])
  })

  test('Amazon: words and speakers are joined by time; punctuation follows its word', async () => {
    const word = (content: string, start: string, end: string) => ({
      type: 'pronunciation',
      start_time: start,
      end_time: end,
      alternatives: [{ content }, { content: 'not this' }],
    })
    const mark = (content: string) => ({ type: 'punctuation', alternatives: [{ content }] })
    const span = (speaker_label: string, start_time: string, end_time: string) => ({
      speaker_label,
      start_time,
      end_time,
    })
    const document = await json({
      results: {
        transcripts: [{ transcript: 'When? Then, yes.' }],
        items: [
          word('When', '1.0', '1.5'),
          mark('?'),
          word('Then', '1.5', '2.0'),
          mark(','),
          word('yes', '2.5', '3.0'),
          mark('.'),
          word('Perhaps', '9.0', '9.5'),
        ],
        speaker_labels: {
          segments: [
            span('spk_0', '1.0', '1.5'),
            span('', '1.4', '1.45'),
            span('spk_1', '1.5', '3.0'),
          ],
        },
      },
    })
    expect(spoken(document)).toEqual(['spk_0: When?', 'spk_1: Then, yes.', ': Perhaps'])
    expect(document.format).toBe('JSON of Amazon Transcribe')
  })

  test('Google: the first alternative of each result, or the words by speaker', async () => {
    const word = (text: string, second: string, speakerTag?: number) => ({
      word: text,
      startTime: `${second}s`,
      endTime: `${second}s`,
      speakerTag,
    })
    const plain = {
      results: [
        {
          alternatives: [
            { transcript: 'when was it', words: [word('when', '25.600')] },
            { transcript: 'then' },
          ],
        },
        { alternatives: [{ transcript: ' then', words: [word('then', '65')] }] },
      ],
    }
    expect(spoken(await json(plain))).toEqual(['…: when was it', '…: then'])
    expect(await timesIn(plain)).toEqual(['00:00:25', '00:01:05'])
    const tagged = [
      ...plain.results,
      {
        alternatives: [
          { words: [word('when', '1', 1), word('was', '2', 1), word('then', '3', 2)] },
        ],
      },
    ]
    expect(spoken(await json({ results: tagged }))).toEqual(['1: when was', '2: then'])
  })

  test('a list of paragraphs is text without voices', async () => {
    const document = await json({
      id: 'x',
      questions: [],
      paragraph_breaks: ['', 'Henry asks\nWhen was it?\nThen.', 'And so on.'],
    })
    expect(document).toMatchObject({ hasVoices: false, flow: 'lines', unit: 'paragraph' })
    expect(wordsIn(document.blocks).map(({ line, text, gap }) => [line, text, gap])).toEqual([
      [2, 'Henry asks', true],
      [2, 'When was it?', false],
      [2, 'Then.', false],
      [3, 'And so on.', true],
    ])
  })

  test('JSON of another kind, or damaged, is refused', async () => {
    const chapters = [{ start: '00:00:00.000', title: 'Beginning', href: '' }]
    expect(await refusal('a.json', JSON.stringify(chapters))).toContain(
      'This is a list of chapters',
    )
    expect(await refusal('a.json', '{"name": "colloquy"}')).toContain(
      'This is JSON without a list of what was said',
    )
    await expect(read('a.json', '{"segments": [\n{"text": "a"},\n]}')).rejects.toMatchObject({
      line: 3,
    })
    expect((await read('a.txt', '[laughs] Iva: When?')).format).toBe('plain text')
  })
})

test('every word of every segment comes out once, in order and in its voice', async () => {
  const segment = fc.record({
    speaker: fc.constantFrom('Iva', 'Pavel', 'SPEAKER_00', ''),
    words: fc.array(fc.stringMatching(/^[a-zé]{1,8}[.,?]?$/), { minLength: 1, maxLength: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 8 }), async (list) => {
      const document = await json({
        deep: {
          list: list.map(({ speaker, words }, index) => ({
            speaker,
            text: words.join(' '),
            start: index,
          })),
        },
      })
      let voice = ''
      const read = wordsIn(document.blocks).map((block) => {
        voice = block.voice ?? voice
        return [document.hasVoices ? voice : '', block.text.split(' ')]
      })
      expect(read).toEqual(list.map(({ speaker, words }) => [speaker, words]))
    }),
  )
})
