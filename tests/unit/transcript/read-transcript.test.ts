import { describe, expect, test } from 'vitest'
import { decodeTranscript, TranscriptError } from '#transcript/decode.ts'
import { labelOf, normalName } from '#transcript/label.ts'
import { readTranscript } from '#transcript/read-transcript.ts'
import { findSpeakers } from '#transcript/speakers.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const labels = new Map([
  ['Rozman', 'r'],
  ['DR. LUKIN', 'l'],
])

describe('decoding', () => {
  test('takes away the byte order mark and evens out line ends', () => {
    expect(decodeTranscript(bytes('\ufeffA: b\r\nc\rd\n')).text).toBe('A: b\nc\nd\n')
    expect(decodeTranscript(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x3a, 0])).text).toBe('A:')
  })

  test.each<[string, Uint8Array, number | undefined]>([
    ['an empty file', bytes(''), undefined],
    ['a blank one', bytes(' \n\t\n'), undefined],
    ['a binary one', bytes('PNG\nab\0c'), 2],
    ['one in another encoding', Uint8Array.from([0x41, 0x0a, 0x0a, 0xe9, 0x41]), 3],
  ])('refuses %s', (_name, content, line) => {
    const thrown = catching(() => decodeTranscript(content))
    expect(thrown).toBeInstanceOf(TranscriptError)
    expect((thrown as TranscriptError).line).toBe(line)
  })
})

describe('characters', () => {
  const read = (text: string) =>
    readTranscript(decodeTranscript(bytes(text)).text, labels).paragraphs

  test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])(
    '%j breaks a line, but does not count in the line numbers of an editor',
    (line) => {
      const file = bytes(`Rozman: Why?${line}DR. LUKIN: Because.${line}And so.\r\nRozman: Then?`)
      expect(readTranscript(decodeTranscript(file).text, labels).paragraphs).toMatchObject([
        { text: 'Why?', speaker: 'r', line: 1 },
        { text: 'Because.', speaker: 'l', line: 2 },
        { text: 'And so.', speaker: 'l', line: 3 },
        { text: 'Then?', speaker: 'r', line: 4 },
      ])
      expect([1, 2, 3, 4].map(decodeTranscript(file).lineInFile)).toEqual([1, 1, 1, 2])
    },
  )

  test('that are not text are left out and reported with their places', () => {
    const text = 'Rozman: W\u0001hy\uffff?\r\nDR. LUKIN: Be\u{1fffe}cause\u001b.'
    expect(read(text).map((one) => one.text)).toEqual(['Why?', 'Because.'])
    expect(decodeTranscript(bytes(text)).leftOut).toEqual([
      { character: '\u0001', line: 1, column: 10 },
      { character: '\uffff', line: 1, column: 13 },
      { character: '\u{1fffe}', line: 2, column: 14 },
      { character: '\u001b', line: 2, column: 21 },
    ])
  })

  test('a file with no other characters is blank', () => {
    expect(() => decodeTranscript(bytes('\uffff\n'))).toThrow('file without text')
  })

  test('that are invisible are kept', () => {
    const words = 'har\u00adbour می\u200cخواهم 👩\u200d🌾 \u2067x\u2069'
    expect(read(`Rozman: ${words}`)[0]?.text).toBe(words)
  })
})

describe('labels', () => {
  test.each<[string, string, string | undefined, string]>([
    ['Lukin: Yes.', 'Lukin', undefined, 'Yes.'],
    ['DR. LUKIN: Yes.', 'DR. LUKIN', undefined, 'Yes.'],
    ['[00:01:23] Rozman: Why?', 'Rozman', '00:01:23', 'Why?'],
    ['Rozman (01:23): Why?', 'Rozman', '01:23', 'Why?'],
    ['01:23 – Rozman: Why?', 'Rozman', '01:23', 'Why?'],
    ['Лукин: Да.', 'Лукин', undefined, 'Да.'],
    ['卢金：是的。', '卢金', undefined, '是的。'],
    ['Ursula von der Leyen:\u00a0Well', 'Ursula von der Leyen', undefined, 'Well'],
    ['Speaker 2:', 'Speaker 2', undefined, ''],
    ['ROZMAN (laughing): Really?', 'ROZMAN', undefined, '(laughing) Really?'],
    ['van der Berg: Yes.', 'van der Berg', undefined, 'Yes.'],
    ['Rozman:10 or 12?', 'Rozman', undefined, '10 or 12?'],
    ['Lukin:“Quoted', 'Lukin', undefined, '“Quoted'],
  ])('%s', (line, name, time, rest) => {
    expect(labelOf(line)).toEqual({ name, time, rest })
  })

  test.each([
    'http://x.y',
    '10:30 it began',
    'so he said: go',
    'Mark 3:16 says',
    'A sentence without a colon.',
  ])('none on: %s', (line) => expect(labelOf(line)).toBeUndefined())

  test('titles and capitals do not divide a speaker', () => {
    expect(['DR. LUKIN', 'Prof. Dr. Lukin', 'lukin', 'Amb. Lukin'].map(normalName)).toEqual(
      Array(4).fill('lukin'),
    )
  })
})

describe('speakers', () => {
  const names = (text: string, given?: string[]) =>
    findSpeakers(text.split('\n'), given).speakers.map(({ name, labels }) => [
      name,
      ...labels.slice(1),
    ])

  test('are those whose labels come back, or are names beyond doubt', () => {
    const text =
      'Rozman: A?\nLukin: B.\nRozman: C?\nLukin: D.\nHowever: e.\nMODERATOR: F.\nDr. Ivanova: G.\nMaria Petrova: H.'
    expect(names(text)).toEqual([
      ['Rozman'],
      ['Lukin'],
      ['MODERATOR'],
      ['Dr. Ivanova'],
      ['Maria Petrova'],
    ])
  })

  test('a full name and its last word are one', () => {
    expect(names('Alexander Lukin: A.\nRozman: B?\nLUKIN: C.\nRozman: D?')).toEqual([
      ['Alexander Lukin', 'LUKIN'],
      ['Rozman'],
    ])
  })

  test('of a talk of two turns are both', () => {
    expect(names('Anna: Why?\nBoris: Because.')).toEqual([['Anna'], ['Boris']])
  })

  test('are not titles and headings of that shape', () => {
    const text =
      'The New Rapprochement: A Conversation\n\nRecording Length: 45 minutes\nEditor’s Note: x\nA: x?\nB: y\nA: z?\nB: w\nSoft Power: a notion\nPART TWO: THE WAR'
    expect(names(text)).toEqual([['A'], ['B']])
  })

  test('with one name but different titles are two', () => {
    expect(names('Mr. Smith: A?\nMrs. Smith: B.\nMr. Smith: C?\nMrs. Smith: D.')).toEqual([
      ['Mr. Smith'],
      ['Mrs. Smith'],
    ])
  })

  test('that are numbered questions and answers are two', () => {
    expect(names('Q1: A?\nA1: B.\nQ2: C?\nA2: D.')).toEqual([
      ['Q1', 'Q2'],
      ['A1', 'A2'],
    ])
  })

  test('a label that may be a name is kept as words and reported', () => {
    const { speakers, doubts } = findSpeakers(['A: x?', 'B: y', 'A: z?', 'B: w', 'Perhaps: not'])
    expect(speakers.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(doubts).toEqual([{ kind: 'kept', label: 'Perhaps', line: 5, times: 1 }])
  })

  test('are those the editor names, if the editor names them', () => {
    expect(names('A: x\nB: y\nC: z\nA: x\nB: y\nC: z', ['A', 'C'])).toEqual([['A'], ['C']])
  })
})

describe('reading', () => {
  test('title, introduction and turns are told apart; spaces at line ends are dropped', () => {
    const { title, paragraphs } = readTranscript(
      'A Talk\n\nIt begins.\n\nRozman: Why?  \n \nStill me.\u00a0\nDR. LUKIN: So.  Two  spaces.\n\n',
      labels,
    )
    expect(title).toEqual({ text: 'A Talk', line: 1 })
    expect(
      paragraphs.map(({ text, speaker, line, opensTurn }) => [line, speaker, opensTurn, text]),
    ).toEqual([
      [3, undefined, false, 'It begins.'],
      [5, 'r', true, 'Why?'],
      [7, 'r', false, 'Still me.'],
      [8, 'l', true, 'So.  Two  spaces.'],
    ])
  })

  test('a label on a line of its own belongs to the words below', () => {
    const { paragraphs } = readTranscript('ROZMAN:\n\nWhy?\nLukin:\nSo.', labels)
    expect(paragraphs.map(({ text, speaker, line }) => [line, speaker, text])).toEqual([
      [1, 'r', 'Why?'],
      [4, 'l', 'So.'],
    ])
  })

  test('lines broken like those of a narrow page are joined', () => {
    const { paragraphs } = readTranscript(
      'Rozman: This is a question that goes on\nover two lines and then\nends?\n\nLukin: And this is\nan answer.\n',
      labels,
    )
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'This is a question that goes on over two lines and then ends?',
      'And this is an answer.',
    ])
  })

  test('also where one line is long, and without a space in a script that has none', () => {
    const long = `https://example.org/${'x'.repeat(120)}`
    const lines = Array.from(
      { length: 30 },
      (_, index) => `line ${index} of a page that breaks`,
    ).join('\n')
    expect(readTranscript(`Rozman: ${lines}\n${long}\n`, labels).paragraphs).toHaveLength(1)
    expect(readTranscript('Rozman: 我们都\n不知道。', labels).paragraphs[0]?.text).toBe(
      '我们都不知道。',
    )
  })

  test('whole sentences on lines of their own are paragraphs of their own', () => {
    const { paragraphs } = readTranscript('Rozman: One.\nTwo.\nThree?\nLukin: Four.', labels)
    expect(paragraphs.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three?', 'Four.'])
  })
})

test('a time in brackets at the start of a line is that of the paragraph, and no word', () => {
  const text =
    'Rozman [00:01]: One.\n\n[00:49] Two.\nThree.\n\nLukin: [01:02:03] Four.\n\n[1] Five.\n\n[sic] Six.'
  const { paragraphs } = readTranscript(text, labels)
  expect(paragraphs.map(({ time, text: words, line }) => [line, time, words])).toEqual([
    [1, '00:01', 'One.'],
    [3, '00:49', 'Two.'],
    [4, undefined, 'Three.'],
    [6, '01:02:03', 'Four.'],
    [8, undefined, '[1] Five.'],
    [10, undefined, '[sic] Six.'],
  ])
})

function catching(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
