import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planText } from '#importer/plan-text.ts'
import { labelOf, literalName } from '#transcript/label.ts'

/** A talk between two people, each of whom speaks twice. */
function talk(one: string, other: string, colon = ':'): string {
  const [a, b] = [one + colon, other + colon]
  return `${a} Why do harbours silt up?\n${b} Rivers carry sand.\n${a} Who pays?\n${b} The city.`
}

function planOf(text: string, speakers?: string[]) {
  const plan = planText(new TextEncoder().encode(text), { speakers })
  return {
    turns: plan.speakers.map(({ key, label }) => [label, plan.turns.get(key)]),
    doubts: plan.doubts.map(({ kind, label, times }) => [kind, label, times]),
    title: plan.edition?.split('\n')[0],
  }
}

describe('a name in any script, with any character of names, is found', () => {
  test.each([
    ["d'Alembert", "O'Brien"],
    ['d’Alembert', 'O’Brien'],
    ['al-Sayyid', 'ʿAlī'],
    ['ʾAbū Bakr', 'Nuʿmān ibn Bashīr'],
    ['de la Cruz', 'van ’t Hoff'],
    ['Anna-Lena', 'Jean-Luc d’Arc'],
    ['J. R. Moor', 'McCarthy'],
    ['SPEAKER_00', 'SPEAKER_01'],
    ['Ида', 'Оскар Линд'],
    ['रमेश', 'सीता'],
    ['سامي', 'ليلى'],
    ['\u200fדוד', 'רות'],
    ['김민수', '기자'],
    ['王·小明', '林'],
    ['聞き手', '山田太郎'],
  ])('%s and %s', (one, other) => {
    for (const colon of [':', '：']) {
      const plan = planOf(talk(one, other, colon))
      expect(plan.turns).toEqual([
        [one.replace('\u200f', ''), 2],
        [other, 2],
      ])
      expect(plan.doubts).toEqual([])
      expect(plan.title).toBe('title: Untitled interview')
    }
  })
})

describe('a name that is given', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((name) => name.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim())
    .filter((name) => name !== '')

  test('is found, whatever characters it has', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const [a, b] = [one, other].map((name) => literalName(name))
        fc.pre(!a!.startsWith(b!) && !b!.startsWith(a!))
        expect(planOf(talk(one, other), [one, other]).turns.map(([, turns]) => turns)).toEqual([
          2, 2,
        ])
      }),
    )
  })

  test.each([
    ['Lind, Oskar (tape 2)', 'Ida [host]'],
    ['C++ (a|b)*', '$1.00'],
    ['ida', 'the man at the back'],
    ['Dr. Lind', 'Lind'],
    ['Q: Ida', 'A: Oskar'],
    ['~Ida~', '🎤 Oskar'],
  ])('is found as it is written: %s, %s', (one, other) => {
    expect(planOf(talk(one, other), [one, other]).turns).toEqual([
      [one, 2],
      [other, 2],
    ])
  })

  test('may be longer or shorter than the label, if it fits only one', () => {
    const text = talk('IDA', 'Oskar Lind')
    expect(planOf(text, ['Ida Moor', 'Lind']).turns).toEqual([
      ['IDA', 2],
      ['Oskar Lind', 2],
    ])
    expect(() => planOf(text, ['Ida Moor', 'Ida Lind'])).toThrow('Unexpected speaker "Ida Moor"')
  })

  test('leaves other possible labels as doubts', () => {
    const text = `${talk('Ida', 'Oskar')}\nCarla: Me!\nIda: You?\nCarla: Me.`
    expect(planOf(text, ['Ida', 'Oskar']).doubts).toEqual([['kept', 'Carla', 2]])
  })
})

describe('a doubt is reported', () => {
  test('if a speaker is called Note', () => {
    const { turns, doubts } = planOf(talk('Iva', 'Note'))
    expect(turns).toEqual([
      ['Iva', 2],
      ['Note', 2],
    ])
    expect(doubts).toEqual([['taken', 'Note', 2]])
  })

  test('if a few lines begin with Note, which is then not a speaker', () => {
    const notes = 'Note: a pause.\nIda: And?\nNote: a pause.'
    const { turns, doubts } = planOf(
      `${talk('Ida', 'Oskar')}\n${talk('Ida', 'Oskar')}\n${talk('Ida', 'Oskar')}\n${notes}`,
    )
    expect(turns.map(([label]) => label)).toEqual(['Ida', 'Oskar'])
    expect(doubts).toEqual([['kept', 'Note', 2]])
  })

  test.each(['~Ida~', 'ida', '🎤 Ida', 'Ida/Oskar', 'voice from the back'])(
    'if lines begin with %s, which is not taken for a speaker',
    (name) => {
      const more = `${talk('Ann', 'Bob')}\n${name}: Louder!\nAnn: Yes?\n${name}: Thanks.`
      expect(planOf(more).doubts).toEqual([['kept', name, 2]])
      // The first such line does not become the title either.
      const plan = planOf(`${name}: Louder!\n${talk('Ann', 'Bob')}\n${name}: Thanks.`)
      expect(plan.title).toBe('title: Untitled interview')
    },
  )

  test('if a name is misspelt', () => {
    const text = `${talk('Ida', 'Oskar')}\nIdaa: And then?\nOskarr: Then.`
    expect(planText(new TextEncoder().encode(text)).doubts).toEqual([
      { kind: 'kept', label: 'Idaa', line: 5, times: 1, meant: 'Ida' },
      { kind: 'kept', label: 'Oskarr', line: 6, times: 1, meant: 'Oskar' },
    ])
  })

  test('if two labels share a family name, and they stay apart', () => {
    const { turns, doubts } = planOf(talk('Lind', 'Mrs. Lind'))
    expect(turns).toHaveLength(2)
    expect(doubts).toEqual([['apart', 'Lind', 2]])
  })

  test('if nobody seems to speak, with the names that may be speakers', () => {
    expect(() => planOf(talk('ida', 'oskar'))).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('without a speaker') as string,
        hint: 'If these are speakers, name them: --speaker "ida" --speaker "oskar".',
      }),
    )
  })
})

test('a full name and its first name are one speaker, and the first line is not a title', () => {
  const text = `Ida Moor: Who is this?\n\nOskar Lind: Me.\n\n${talk('Ida', 'Oskar')}`
  const plan = planOf(text)
  expect(plan.turns).toEqual([
    ['Ida Moor', 3],
    ['Oskar Lind', 3],
  ])
  expect(plan.title).toBe('title: Untitled interview')
})

test('half a sentence in a script without capitals is not taken for a name in capitals', () => {
  const text = `${talk('采访者', '林', '：')}\n在 ABC 还有一条河：它更宽。`
  expect(planOf(text).turns).toEqual([
    ['采访者', 2],
    ['林', 2],
  ])
})

test('a line of any length is read in less than a second', () => {
  const pieces = ['A', 'a-', "A'A'", 'A ', 'van ', "d'", 'A (', '12:', '\u00a0 ']
  for (const piece of pieces) {
    // Time on the processor, which other programs do not affect.
    const start = process.cpuUsage()
    labelOf(piece.repeat(50_000))
    expect(process.cpuUsage(start).user / 1000, piece).toBeLessThan(1000)
  }
})
