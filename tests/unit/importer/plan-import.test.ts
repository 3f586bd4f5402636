import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Edition } from '#model/edition.ts'
import { directionOf } from '#importer/turns/credits.ts'
import { planText } from '#importer/plan-text.ts'
import { decodeTranscript, TranscriptError } from '#transcript/decode.ts'
import { readTranscript } from '#transcript/read-transcript.ts'
import { spokenIn } from '../support.ts'
import { compiledWords, withoutSpaces } from './compiled-words.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const importOf = (text: string) => planText(bytes(text))
const wordsOf = (text: string) => importOf(text).exchanges.map(({ source }) => spokenIn(source))

describe('characters', () => {
  test('that are invisible are kept in the words, but not in an address', () => {
    const question = 'Why do har\u00adbours\u200b silt\u202e up\ufeff?'
    const [exchange] = importOf(`A: ${question}\nB: They do.`).exchanges
    expect(exchange?.name).toBe('01-why-do-harbours-silt-up.mdx')
    expect(spokenIn(exchange!.source)[0]).toBe(question)
  })

  test('that are not text are left out and reported', () => {
    const plan = importOf('A: W\uffffhy?\nB: It\u0001 is so.')
    expect(plan.exchanges.flatMap(({ source }) => spokenIn(source))).toEqual(['Why?', 'It is so.'])
    expect(plan.leftOut).toEqual([
      { character: '\uffff', line: 1, column: 5 },
      { character: '\u0001', line: 2, column: 6 },
    ])
  })

  test('that break lines in other programs break them here, and speakers are found after them', () => {
    const plan = importOf(
      'Anna: Why?\vBoris: It is so.\vAnna: Always?\u2028Boris: Yes.\nBoriss: not',
    )
    expect(plan.exchanges.map(({ source }) => spokenIn(source))).toEqual([
      ['Why?', 'It is so.'],
      ['Always?', 'Yes.', 'Boriss: not'],
    ])
    expect(plan.doubts).toMatchObject([{ label: 'Boriss', line: 2 }])
  })
})

describe('exchanges', () => {
  test('begin at each question that follows an answer', () => {
    expect(wordsOf('A: one?\nB: two\nA: three?\nA: four?\nB: five\n\nsix\nB: seven')).toEqual([
      ['one?', 'two'],
      ['three?', 'four?', 'five', 'six', 'seven'],
    ])
  })

  test('keep follow-up turns of one speaker apart, and name third speakers', () => {
    const plan = importOf('A: one?\nB: two\nB: two more\nC: three\nA: four?\nC: five\nB: six')
    expect(plan.exchanges[0]?.source.match(/^:::.*/gm)).toEqual([
      ':::question',
      ':::',
      ':::answer',
      ':::',
      ':::answer',
      ':::',
      ':::answer{speaker=c}',
      ':::',
    ])
  })

  test('keep the time stamps of a recording', () => {
    const { source } = importOf('[00:01] Anna: Why?\n[00:02:10] Boris: At 10:30.').exchanges[0]!
    expect(source).toContain(':::question{time="00:01"}')
    expect(source).toContain(':::answer{time="00:02:10"}')
    expect(spokenIn(source)).toEqual(['Why?', 'At 10:30.'])
  })

  test('have numbers and addresses even where no word is Latin', () => {
    const plan = importOf('卢金：为什么？\n罗兹曼：因为。\n卢金：真的？\n罗兹曼：真的。')
    expect(plan.exchanges.map(({ name }) => name)).toEqual([
      '01-exchange-1.mdx',
      '02-exchange-2.mdx',
    ])
    expect(importOf('Лукин: Почему?\nРозман: Так.').exchanges[0]?.name).toBe('01-pochemu.mdx')
  })

  test('that begin with the same words have addresses of their own', () => {
    const plan = importOf('A: Why?\nB: x\nA: Why?\nB: y')
    expect(plan.exchanges.map(({ name }) => name)).toEqual(['01-why.mdx', '02-why-2.mdx'])
  })

  test('take the speaker who asks questions for the interviewer, unless one is named', () => {
    const text = 'MODERATOR: Welcome.\nANNA: Why?\nBORIS: So.\nANNA: And then?\nBORIS: Then.'
    expect(importOf(text).speakers[0]?.key).toBe('anna')
    expect(planText(bytes(text), { interviewers: ['moderator'] }).speakers[0]?.key).toBe(
      'moderator',
    )
  })
})

describe('the one who asks', () => {
  const asks = (text: string) =>
    importOf(text).speakers.find(({ role }) => role === 'interviewer')?.key

  test('is not a guest who asks back', () => {
    expect(
      asks(
        'Lukin: Thank you for having me here today.\nRozman: Tell me about the book.\nLukin: It took me many years. Did you read it?\nRozman: I did. Please go on.\nLukin: It is about China and about Russia, and their long way.',
      ),
    ).toBe('rozman')
  })

  test('is not a voice from the audience', () => {
    const talk = 'Moderator: And the war?\nAnna: It goes on, as all wars do.\n'.repeat(4)
    expect(asks(`${talk}AUDIENCE MEMBER: Is there any hope?\nAnna: There is always some.`)).toBe(
      'moderator',
    )
  })

  test('must be one who speaks', () => {
    expect(() => planText(bytes('A: x?\nB: y'), { interviewers: ['Nobody'] })).toThrow('"Nobody"')
  })

  test('is nobody where one speaks alone', () => {
    expect(importOf('LUKIN: One.\n\nTwo?').exchanges[0]?.source).toContain(':::answer')
  })
})

describe('an edition that is there already', () => {
  const edition = (): Edition => ({
    title: 'T',
    language: 'en',
    origins: [],
    version: '1',
    speakers: [
      { key: 'a', name: 'Anna', label: 'Anna', transcriptLabels: [], role: 'interviewer' },
      { key: 'b', name: 'Boris', label: 'Boris', transcriptLabels: [], role: 'respondent' },
    ],
  })

  test('says who speaks; other possible speakers are reported', () => {
    const plan = planText(bytes('Anna: x?\nBoris: y\nCarla: z\nAnna: x?\nCarla: z'), {
      edition: edition(),
    })
    expect(plan.doubts).toEqual([{ kind: 'kept', label: 'Carla', line: 3, times: 2 }])
  })

  test('is not overruled by a flag in silence', () => {
    expect(() => planText(bytes('Anna: x?'), { edition: edition(), speakers: ['Anna'] })).toThrow(
      'edition.yaml',
    )
  })
})

describe('the real world', () => {
  test('in every form at once is kept to the letter, on the page too', async () => {
    const file = await readFile('tests/fixtures/transcripts/real-world.txt')
    const plan = planText(file)
    expect(plan.speakers.map(({ key }) => key)).toEqual(['rozman', 'lukin', 'petrova'])
    const labels = new Map(
      plan.speakers.flatMap(({ key, label, transcriptLabels }) =>
        [label, ...transcriptLabels].map((one) => [one, key]),
      ),
    )
    const spoken = readTranscript(decodeTranscript(file).text, labels).paragraphs.map(
      ({ text }) => text,
    )
    expect(plan.exchanges.flatMap(({ source }) => spokenIn(source))).toEqual(spoken)
    const compiled = await Promise.all(plan.exchanges.map(({ source }) => compiledWords(source)))
    for (const words of spoken) expect(compiled.join('')).toContain(withoutSpaces(words))
    for (const words of [
      '{braces}',
      '<angle brackets>',
      '10:30',
      'http://x.y:80/z',
      '和而不同',
      'многополярность',
      'import goods',
    ]) {
      expect(spoken.join('\n')).toContain(words)
    }
  })
})

describe('what is no transcript', () => {
  test.each<[string, string, number | undefined]>([
    ['an empty file', '', undefined],
    ['a text in which nobody speaks', '\nJust words.\n\nAnd more.\n', 2],
    ['only addresses and times', 'http://x.y\n10:30 it began\n', 1],
  ])('%s is refused with its line', (_name, text, line) => {
    let thrown: unknown
    try {
      importOf(text)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(TranscriptError)
    expect((thrown as TranscriptError).line).toBe(line)
  })

  test('nor is one in which a named speaker is silent', () => {
    expect(() => planText(bytes('A: x?\nB: y'), { speakers: ['A', 'Nobody'] })).toThrow('"Nobody"')
  })
})

/** Words with everything in them that Markdown, MDX or the directives would swallow. */
const nasty = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '10:30',
      'a:b',
      ':term[x]{#y}',
      ':::note',
      '::leaf',
      ':note',
      'http://x.y:80/z',
      '{x}',
      '{',
      '}',
      '<b>',
      '<',
      '</p>',
      '<!--',
      '*a*',
      '_b_',
      '**',
      '`c`',
      '~~~',
      '#',
      '-',
      '+',
      '>',
      '1.',
      '2)',
      '=',
      '---',
      '***',
      '[l](m)',
      '![i]',
      '[^1]',
      '&amp;',
      '&',
      '\\',
      'import x',
      'export',
      '“q”',
      '’',
      '—',
      '和而不同',
      'многополярность',
      '\u00a0',
      '  ',
      '|a|b|',
      'e.g.',
      '$x$',
      '@',
      '\u2028',
      'https://e.org',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
)
const line = fc
  .array(nasty, { minLength: 1, maxLength: 6 })
  .map((words) =>
    words
      .join(' ')
      .replace(/[\0-\x1f\ufeff]/g, '')
      .trim(),
  )
  // Rules, notes and stage directions of a source are not spoken.
  .filter((words) => words !== '' && !/^(?:[-*~]{3,}$|\[)/.test(words))
  .filter((words) => directionOf(words) === undefined)
const turn = fc.record({
  speaker: fc.constantFrom('Rozman', 'LUKIN', 'Dr. Petrova'),
  paragraphs: fc.array(line, { minLength: 1, maxLength: 3 }),
})

describe('any transcript at all', () => {
  test('imports so that files and pages give back every word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        async (turns, end) => {
          const text = turns
            .map(({ speaker, paragraphs }) => `${speaker}: ${paragraphs.join(`${end}${end}`)}`)
            .join(end + end)
          const plan = planText(bytes(text), {
            speakers: [...new Set(turns.map(({ speaker }) => speaker))],
          })
          const labels = new Map(
            plan.speakers.flatMap(({ key, label, transcriptLabels }) =>
              [label, ...transcriptLabels].map((one) => [one, key]),
            ),
          )
          const spoken = readTranscript(decodeTranscript(bytes(text)).text, labels).paragraphs.map(
            (one) => one.text,
          )
          expect(plan.exchanges.flatMap(({ source }) => spokenIn(source))).toEqual(spoken)
          let compiled = ''
          for (const { source } of plan.exchanges) compiled += await compiledWords(source)
          for (const words of spoken) expect(compiled).toContain(withoutSpaces(words))
          expect(spoken.join('').replace(/\s/g, '')).toBe(
            turns
              .flatMap((one) => one.paragraphs)
              .join('')
              .replace(/\s/g, ''),
          )
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})
