import { describe, expect, test } from 'vitest'
import { planFile } from '#importer/plan-file.ts'
import { isDoubtful, uncertainIn } from '#importer/uncertain.ts'

const planOf = (text: string, name: string) => planFile(name, new TextEncoder().encode(text))

/** Who says what, with the times: `Anna [0:04]: Why?`. A paragraph without a label continues. */
async function turnsIn(text: string, name = 'talk.txt'): Promise<string[]> {
  const { pieces } = await planOf(text, name)
  return pieces.map((piece) => {
    if (piece.kind !== 'paragraph') return `<${piece.kind}> ${'text' in piece ? piece.text : ''}`
    const time = piece.time === undefined ? '' : ` [${piece.time}]`
    return `${piece.opensTurn ? `${piece.speaker}${time}: ` : time ? `${time.trim()} ` : ''}${piece.text}`
  })
}

const plain = ['Anna: Why here?', 'Boris: For the sea.', 'Anna: And now?', 'Boris: For the wind.']
const timed = ['Anna [0:01]: Why here?', 'Boris [0:05]: For the sea.', 'Anna [0:09]: And now?']

describe('a label is read in every form', () => {
  test.each<[string, string, string]>([
    ['a name and a colon', plain.join('\n'), 'talk.txt'],
    [
      'bold with its colon',
      plain.map((one) => one.replace(/^(\w+:)/, '**$1**')).join('\n\n'),
      'a.md',
    ],
    [
      'bold before a colon',
      plain.map((one) => one.replace(/^(\w+):/, '**$1**:')).join('\n\n'),
      'a.md',
    ],
    [
      'bold in plain text',
      plain.map((one) => one.replace(/^(\w+:)/, '**$1**')).join('\n'),
      'a.txt',
    ],
    ['a line of its own', plain.map((one) => one.replace(': ', ':\n\n')).join('\n\n'), 'a.txt'],
    ['a heading', plain.map((one) => `### ${one.replace(': ', ':\n\n')}`).join('\n\n'), 'a.md'],
    ['a full-width colon', plain.map((one) => one.replace(': ', '：')).join('\n'), 'a.txt'],
    ['a name and a dash', plain.map((one) => one.replace(': ', ' – ')).join('\n'), 'a.txt'],
    ['a full stop and a dash', plain.map((one) => one.replace(': ', '.- ')).join('\n'), 'a.txt'],
    ['brackets', plain.map((one) => one.replace(/^(\w+):/, '[$1]:')).join('\n'), 'a.txt'],
    ['chevrons', plain.map((one) => `>> ${one}`).join('\n'), 'a.txt'],
    ['a definition list', plain.map((one) => one.replace(': ', '\n:\t')).join('\n\n'), 'a.md'],
    ['a tab', plain.map((one) => one.replace(': ', '\t')).join('\n'), 'a.txt'],
    [
      'a name in brackets',
      plain.map((one) => one.replace(/^(\w+):/, '[$1]')).join('\n\n'),
      'a.txt',
    ],
    ['a name above', plain.map((one) => one.replace(': ', '\n')).join('\n\n'), 'a.txt'],
  ])('%s', async (_form, text, name) => {
    expect(await turnsIn(text, name)).toEqual(plain)
  })

  test.each<[string, (name: string, time: string, words: string) => string]>([
    ['before the name', (name, time, words) => `[${time}] ${name}: ${words}`],
    ['after the name', (name, time, words) => `${name} (${time}): ${words}`],
    ['between name and words', (name, time, words) => `${name}  ${time}\n${words}\n`],
    ['after the colon', (name, time, words) => `${name}: ${time}\n\n${words}\n`],
    ['on the next line', (name, time, words) => `${name}:\n[${time}] ${words}`],
    ['without a colon', (name, time, words) => `${name} [${time}] ${words}\n`],
    ['as a range', (name, time, words) => `[${name}] (${time} - 9:59)\n${words}\n`],
    ['above the label', (name, time, words) => `${time}\n\n${name}: ${words}\n`],
    ['with the time first on its line', (name, time, words) => `${time} ${name}\n${words}\n`],
  ])('with a time %s', async (_form, write) => {
    const text = timed
      .map((one) => /^(\w+) \[(.*?)\]: (.*)$/.exec(one) ?? [])
      .map(([, name = '', time = '', words = '']) => write(name, time, words))
      .join('\n')
    expect(await turnsIn(text)).toEqual(timed)
  })

  test('with times of f4, before a turn or at its end', async () => {
    const before = ['#00:00:01-5# Anna: Why here?', '#00:00:05-0# Boris: For the sea.']
    expect(await turnsIn([...before, ...before].join('\n\n'))).toEqual([
      ...['Anna [00:00:01]: Why here?', 'Boris [00:00:05]: For the sea.'],
      ...['Anna [00:00:01]: Why here?', 'Boris [00:00:05]: For the sea.'],
    ])
    const after = [
      'Anna: Why here? #00:00:05-0#',
      'Boris: For the sea. #00:00:09-0#',
      'Anna: And now?',
    ]
    expect(await turnsIn(after.join('\n\n'))).toEqual([
      'Anna: Why here?',
      'Boris [00:00:05]: For the sea.',
      'Anna [00:00:09]: And now?',
    ])
  })

  test('in a page that is all on one line, and again with its own plan', async () => {
    const html = `<html><body>${plain.map((one) => `<p><b>${one.replace(': ', ':</b> ')}</p>`).join('')}</body></html>`
    const plan = await planOf(html, 'a.html')
    expect(await turnsIn(html, 'a.html')).toEqual(plain)
    expect([plan.unit, plan.exchanges.map(({ line }) => line)]).toEqual(['paragraph', [1, 3]])
    const lines = plan.exchanges.map(({ line }) => ({ line }))
    const again = await planFile('a.html', new TextEncoder().encode(html), {
      decisions: { exchanges: lines },
    })
    expect(again.exchanges).toEqual(plan.exchanges)
  })

  test('under the line numbers of a court', async () => {
    const text = [...plain, ...plain].map((one, at) => `${String(at + 1).padStart(3)}     ${one}`)
    expect(await turnsIn(text.join('\n'))).toEqual([...plain, ...plain])
  })

  test('as Q and A with a dash, a full stop or nothing', async () => {
    const expected = ['Q: Why here?', 'A: For the sea.', 'Q: And now?', 'A: For the wind.']
    for (const mark of [' - ', '. ', ' '])
      expect(await turnsIn(expected.map((one) => one.replace(': ', mark)).join('\n\n'))).toEqual(
        expected,
      )
  })
})

describe('voices without names are told apart', () => {
  const answers = ['I came for the sea.', 'It was wide.', 'I stayed for the wind.']
  const talk = [
    ['Q', 'Why here?'],
    ['A', answers[0]],
    ['', answers[1]],
    ['Q', 'And now?'],
    ['A', answers[2]],
  ] as const
  const expected = [
    'Q: Why here?',
    'A: I came for the sea.',
    'It was wide.',
    'Q: And now?',
    'A: I stayed for the wind.',
  ]
  const paragraphs = (question: (words: string) => string) =>
    talk.map(([name, words]) => `<p>${name === 'Q' ? question(words) : words}</p>`).join('')

  test.each<[string, (words: string) => string]>([
    ['bold', (words) => `<strong>${words}</strong>`],
    ['italics', (words) => `<em>${words.replace(' ', '</em> <em>')}</em>`],
    ['a bold style', (words) => `<span style="font-weight: 700">${words}</span>`],
    ['a class', (words) => `<span class="question">${words}</span>`],
    ['labels of the questions', (words) => `<em>Q: ${words}</em>`],
  ])('by %s', async (_form, question) => {
    const text = `<h1>By the sea</h1><div>${paragraphs(question)}</div>`
    expect(await turnsIn(text, 'talk.html')).toEqual(expected)
    expect(isDoubtful(uncertainIn(await planOf(text, 'talk.html')))).toBe(true)
  })

  test('by headings that ask', async () => {
    const text = '# By the sea\n\n## Why here?\n\nFor the sea.\n\n## And now?\n\nFor the wind.\n'
    expect(await turnsIn(text, 'talk.md')).toEqual([
      'Q: Why here?',
      'A: For the sea.',
      'Q: And now?',
      'A: For the wind.',
    ])
    expect(isDoubtful(uncertainIn(await planOf(text, 'talk.md')))).toBe(true)
  })

  test('and get the names that are given above the conversation', async () => {
    const head = '<p>采访人：陈红，高中2022届学生</p><p>口述人：李明，中学语文教师多年</p>'
    const { speakers } = await planOf(head + paragraphs((words) => `问：${words}`), 'talk.html')
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ['陈红', 'interviewer'],
      ['李明', 'respondent'],
    ])
  })

  test('but emphasis that asks nothing is no question', async () => {
    const abstract = '<p><b>A summary</b></p><p>First tape.</p><p><b>Names</b></p><p>Some.</p>'
    await expect(planOf(abstract, 'talk.html')).rejects.toThrow('text without a speaker')
  })
})

describe('a label', () => {
  const others = plain.join('\n')

  test('of several people, or of somebody unknown, is not taken for words', async () => {
    const text = `${others}\n?: Is it deep?\nAnna, Boris: Yes!\n???: Oh.\n${others}\nAnna/Boris: No.\nAnna and Boris: Maybe.`
    expect((await turnsIn(text)).filter((one) => !plain.includes(one))).toEqual([
      'Unknown speaker: Is it deep?',
      'Anna, Boris: Yes!',
      'Unknown speaker: Oh.',
      'Anna/Boris: No.',
      'Anna and Boris: Maybe.',
    ])
    const { speakers } = await planOf(text, 'talk.txt')
    expect(speakers.map(({ name }) => name).sort()).toEqual([
      'Anna',
      'Anna and Boris',
      'Anna, Boris',
      'Anna/Boris',
      'Boris',
      'Unknown speaker',
    ])
  })

  test('of two people is one in bold too, with a time', async () => {
    const bold = timed.map((one) => one.replace(/^(\w+) (\[.*?\]): /, '**$1** $2\n\n'))
    const text = [...bold, ...bold, '**Anna and Boris** [0:12]\n\nMaybe.'].join('\n\n')
    expect((await turnsIn(text, 'talk.md')).at(-1)).toBe('Anna and Boris [0:12]: Maybe.')
  })

  test('of words that are nobody’s names is none', async () => {
    const text = `${others}\nFish, chips: we had both.\n${others}`
    expect((await planOf(text, 'talk.txt')).speakers).toHaveLength(2)
  })
})

describe('what is not spoken', () => {
  test('is neither words nor a speaker: front matter, headings, fields, notes, directions', async () => {
    const text = `---\ntitle: By the sea\nguest: Boris Lund\n---\n\n# By the sea\n\nDate: 1 May 1990\n\n${plain[0]}[^1]\n\n${plain[1]}\n\n## Later\n\n(Laughter)\n\n${plain[2]}\n\n${plain[3]}\n\n[^1]: In Odessa.\n`
    const plan = await planOf(text, 'talk.md')
    expect(await turnsIn(text, 'talk.md')).toEqual([
      'Anna: Why here?[^1]',
      'Boris: For the sea.',
      '<heading> Later',
      '<stage> Laughter',
      'Anna: And now?',
      'Boris: For the wind.',
    ])
    expect(plan.title?.text).toBe('By the sea')
    expect(plan.speakers.map(({ name }) => name)).toEqual(['Anna', 'Boris Lund'])
    expect(plan.parts.map(({ what, as }) => [what, as])).toContainEqual([
      'front matter',
      'left out',
    ])
    expect(plan.exchanges[0]?.source).toContain(':note[\\[^1\\]]{#source-1}')
  })

  test('nor is a table of contents; a heading that begins the conversation is part of it', async () => {
    const parts = ['About Boris', 'Interview', 'The sea', 'The wind']
    const text = `${parts.join(' ')}\n\n## About Boris\n\nHe lives by the sea.\n\n## Interview\n\n### The sea\n\n${plain[0]}\n\n${plain[1]}\n\n### The wind\n\n${plain[2]}\n\n${plain[3]}\n`
    const plan = await planOf(text, 'talk.md')
    expect(plan.parts.map(({ what, as }) => [what, as])).toContainEqual([
      'table of contents',
      'left out',
    ])
    expect(
      plan.exchanges.map(({ number, source }) => [number, /## (.*)/.exec(source)?.[1]]),
    ).toEqual([
      [0, undefined],
      [1, 'The sea'],
      [2, 'The wind'],
    ])
  })

  test('nor is what a service says of the file: its heading, its end', async () => {
    const text = `Transcript\n\n${plain.join('\n')}\n\nMeeting ended after 00:01:00`
    expect(await turnsIn(text)).toEqual(plain)
    expect((await planOf(text, 'talk.txt')).title).toBeUndefined()
  })

  test('emphasis that marks no label stays among the words of plain text', async () => {
    const words = 'Anna: Why here?\n*a* [b](c)\n\nBoris: For the sea.'
    expect(await turnsIn(words)).toEqual(['Anna: Why here?', '*a* [b](c)', 'Boris: For the sea.'])
  })

  test('such as a direction that is all of a turn is its words', async () => {
    expect(
      await turnsIn('Anna: Why here?\n\nBoris:\n\n[inaudible]\n\nAnna: What was that?'),
    ).toEqual(['Anna: Why here?', 'Boris: [inaudible]', 'Anna: What was that?'])
  })

  test('such as the foot of a page does not break a sentence', async () => {
    const page = (number: number) => `\nThe State Archive of the Coast, tape 4, page ${number}\n\n`
    const text = [1, 2, 3, 4, 5]
      .map((number) => `Anna: Why did you go${page(number)}to the sea?\nBoris: For the wind.`)
      .join('\n')
    expect((await turnsIn(text)).slice(0, 2)).toEqual([
      'Anna: Why did you go to the sea?',
      'Boris: For the wind.',
    ])
  })
})

describe('a plan is doubtful', () => {
  test.each([
    ['if a name is misspelt', `${plain.join('\n')}\nBoriss: Yes.`],
    [
      'if a possible name recurs among the words',
      `${plain.join('\n')}\nthe crowd: Oh!\n${plain.join('\n')}\nthe crowd: Oh!`,
    ],
    [
      'if dashes alone tell voices apart',
      '— Why here?\n— For the sea.\n— And now?\n— For the wind.',
    ],
    ['if only one person speaks', 'Anna: I came for the sea.\n\nIt was wide.'],
  ])('%s', async (_when, text) => {
    expect(isDoubtful(uncertainIn(await planOf(text, 'talk.txt')))).toBe(true)
  })

  test('but not if all is clear', async () => {
    expect(isDoubtful(uncertainIn(await planOf(plain.join('\n'), 'talk.txt')))).toBe(false)
  })
})

test('several hosts ask', async () => {
  const talk = `Anna: Why did you come here?\nGuest Boris: ${'For the sea and the wind of it. '.repeat(5)}\nClara: And what did you find there?\nGuest Boris: ${'The sea and the wind of it. '.repeat(5)}\n`
  const { speakers } = await planOf(talk.repeat(4), 'talk.txt')
  expect(speakers.filter(({ role }) => role === 'interviewer').map(({ label }) => label)).toEqual([
    'Anna',
    'Clara',
  ])
})

test('an essay with a few colons is no conversation', async () => {
  const essay = `${'The sea was wide that year and nobody went out.\n\n'.repeat(60)}Held: that it was so.\n`
  await expect(planOf(essay, 'essay.txt')).rejects.toThrow('hardly a conversation')
})
