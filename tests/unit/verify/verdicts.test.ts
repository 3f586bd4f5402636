import { describe, expect, test } from 'vitest'
import { checkIn, conventionsOf, differencesOf, placesOf, textOf } from './checking.ts'

const check = checkIn(
  textOf(
    [
      ['q1', 0, 'Why does the founder wait so long? Nobody has time for that.'],
      [
        'a1',
        1,
        'The founder doesn’t hurry—he listens. A “patient pour” is not a slow one; it is a careful one. The towns, however, do not want to pay for it.',
      ],
      ['a2', 1, 'Bronze remembers. It rang twice, and we went home.'],
    ],
    [
      ['q1', 0, 'Do you think that the old yards will return?'],
      ['a1', 1, 'I do not think so. The old yards are closed, and we went home.'],
    ],
  ),
)

describe('conventions', () => {
  test.each([
    ['‘patient pour’ is not a slow one', ['quotationMarks']],
    ["The founder doesn't hurry", ['apostrophes']],
    ['The founder doesn’t hurry -- he listens.', ['dashes']],
    ['The [towns], however, do not', ['bracketed']],
    ['a slow one ; it is a careful one', ['spaces']],
    ['[i]t is a careful one', ['letters']],
    ['He listens', ['initial']],
    ['[The bell] rang twice', ['insertion']],
    ['Bronze re-\nmembers.', ['hyphenation']],
    ['Bronze rem\u200bembers.', ['invisible']],
    ['Ｂronze remembers.', ['forms']],
    ['Bronze remembers,', ['finalMark']],
    ['The towns […] do not want to pay for it.', ['omission']],
    ['The towns […], however, do not want', ['emptyOmission']],
    [
      'it is a careful one. The towns, however, do not want to pay for it. Bronze remembers.',
      ['joinedParagraphs'],
    ],
    ['“Bronze remembers,” Brandt said. “It rang twice.”', ['aside', 'finalMark']],
  ])('%s', (quotation, kinds) => {
    const found = check(quotation)
    expect(differencesOf(found)).toEqual([])
    expect(conventionsOf(found)).toEqual(kinds)
    expect(found.verdict).toBe('conventions')
  })
})

describe('differences', () => {
  test.each<[string, object[]]>([
    [
      'The old yards are open, and we went home.',
      [{ kind: 'replaced', text: 'closed', quoted: 'open', negates: false }],
    ],
    [
      'The towns do not want to pay for it.',
      [{ kind: 'missing', text: 'however', negates: false }],
    ],
    [
      'The towns, however, do want to pay for it.',
      [{ kind: 'missing', text: 'not', negates: true }],
    ],
    ['The towns, however, do [not] want to pay for it.', []],
    ['The old yards are [not] closed', [{ kind: 'added', quoted: 'not', negates: true }]],
    ['I do [certainly] think so.', [{ kind: 'hidden', text: 'not' }]],
    ['I do … think so.', [{ kind: 'hidden', text: 'not' }]],
    ['The Founder doesn’t hurry', [{ kind: 'case', text: 'founder', quoted: 'Founder' }]],
    [
      'It rang twice and we went home.',
      [{ kind: 'punctuation', text: ',', quoted: '', after: 'twice', before: 'and' }],
    ],
    [
      'A patient pour is not a slow one',
      [
        { kind: 'quotationMarks', text: '“', quoted: '', after: 'A', before: 'patient' },
        { kind: 'quotationMarks', text: '”', quoted: '', after: 'pour', before: 'is' },
      ],
    ],
    [
      'Why does the founder wait so long!',
      [{ kind: 'punctuation', text: '?', quoted: '!', after: 'long', before: '' }],
    ],
  ])('%s', (quotation, differences) => {
    const found = check(quotation)
    expect(differencesOf(found)).toEqual(differences)
    expect(found.verdict).toBe(differences.length > 0 ? 'altered' : 'conventions')
  })

  test.each([
    ['Nobody has time for that. … The founder doesn’t hurry', ['speakers']],
    ['It rang twice […]. A “patient pour” is not a slow one', ['order']],
    ['Bronze remembers. […] The old yards are closed', ['exchanges']],
  ])('%s', (quotation, kinds) => {
    const { verdict, differences } = check(quotation)
    expect(differences.map(({ kind }) => kind)).toEqual(kinds)
    expect(verdict).toBe('altered')
  })
})

describe('places', () => {
  test('the same words in several places have all addresses', () => {
    const found = check('and we went home.')
    expect(found.verdict).toBe('verbatim')
    expect(placesOf(found)).toEqual(['1.A2'])
    expect(found.also.map(({ address }) => address)).toEqual(['2.A1'])
  })

  test('a reference decides between them, in every form', () => {
    for (const reference of [
      '2.A1',
      '(Brandt, 2.a1)',
      'https://example.org/x/2/#a1',
      'https://example.org/exchanges/exchange-2/#a1:~:text=home',
      'https://example.org/read/#2.a1',
    ]) {
      const found = check(`“and we went home.” ${reference}`)
      expect(placesOf(found), reference).toEqual(['2.A1'])
      expect(found.claims.every(({ isRight }) => isRight)).toBe(true)
      expect(found.claims.length).toBeGreaterThan(0)
    }
  })

  test('a label in front names the speaker of the words up to the next', () => {
    const text = 'Marsh: Do you think that the old yards will return?\nBrandt: I do not think so.'
    expect(check(text)).toMatchObject({
      verdict: 'verbatim',
      claims: [{ isRight: true }, { isRight: true }],
    })
    const swapped = text.replace('Brandt', 'Marsh')
    expect(check(swapped).claims.map(({ isRight }) => isRight)).toEqual([true, false])
  })

  test('a negation before the words is reported', () => {
    expect(check('want to pay for it').cutNegation).toBe('towns, however, do not')
    expect(check('Bronze remembers').cutNegation).toBeUndefined()
  })

  test('nothing to look for', () => {
    expect(check('  …  ').verdict).toBe('empty')
    expect(check('(2.A1)').verdict).toBe('empty')
  })

  test('another script', () => {
    expect(check('Бронза помнит.')).toMatchObject({ verdict: 'absent', isOtherScript: true })
    expect(check('Copper forgets everybody.')).toMatchObject({
      verdict: 'absent',
      isOtherScript: false,
    })
  })
})

describe('languages', () => {
  const chinese = checkIn(textOf([['a1', 1, '我并不认为钟声会消失。青铜有记忆，它响了两次。']]))
  const arabic = checkIn(textOf([['a1', 1, 'لا أظنّ أنّ صوت الجرس سيختفي، فالبرونز يتذكّر.']]))
  const russian = checkIn(textOf([['a1', 1, 'Я не думаю, что звон исчезнет. Бронза всё помнит.']]))

  test.each([
    [chinese, '青铜有记忆,它响了两次', 'conventions', ['script']],
    [chinese, '「青铜有记忆，它响了两次。」', 'verbatim', []],
    [arabic, 'لا أظن أن صوت الجرس سيختفي', 'conventions', ['forms']],
    [arabic, 'صوت الجرس سيختفي, فالبرونز', 'conventions', ['script']],
    [russian, '«Бронза все помнит»', 'conventions', ['forms']],
  ] as const)('conventions %#', (checkThis, quotation, verdict, kinds) => {
    const found = checkThis(quotation)
    expect(found.verdict).toBe(verdict)
    expect(conventionsOf(found)).toEqual(kinds)
  })

  test.each([
    [chinese, '我认为钟声会消失', '并不'],
    [arabic, 'لا أظنّ أنّ الجرس سيختفي', 'صوت'],
    [russian, 'Я думаю, что звон исчезнет', 'не'],
  ] as const)('lost words %#', (checkThis, quotation, missing) => {
    expect(differencesOf(checkThis(quotation))).toEqual([
      { kind: 'missing', text: missing, negates: missing !== 'صوت' },
    ])
  })

  test('Latin letters in a Russian word', () => {
    expect(differencesOf(russian('Брoнза всё помнит'))).toEqual([
      {
        kind: 'homoglyph',
        text: 'Бронза',
        quoted: 'Брoнза',
        letters: [{ found: 'o', expected: 'о' }],
      },
    ])
  })
})
