import { describe, expect, test } from 'vitest'
import { concordanceOf } from '#corpus/concordance.ts'
import { contextOf } from '#corpus/context.ts'
import type { Gloss } from '#corpus/corpus.ts'
import { corpusOf, exchangeWith, glossOf } from './small-corpus.ts'

/** The uses of an entry in one paragraph, the words in brackets: round where marked, square where found. */
function usesIn(paragraph: string, entry: Gloss, ...others: Gloss[]): string[] {
  const corpus = corpusOf([exchangeWith(1, paragraph)], [entry, ...others])
  return concordanceOf(corpus, entry.key).map(({ paragraph: { words }, start, end, marked }) => {
    const used = words.text.slice(start, end)
    return marked ? `(${used})` : `[${used}]`
  })
}

const sco = glossOf('sco', {
  label: 'Shanghai Cooperation Organisation (SCO)',
  native: { zh: '上海合作组织', ru: 'Шанхайская организация' },
})
const multipolarity = glossOf('multipolarity', {
  label: 'Multipolarity',
  kind: 'concept',
  aliases: ['multipolar world'],
  native: { ru: 'многополярность' },
})

describe('names', () => {
  test.each<[string, string, string[]]>([
    [
      'the label',
      'the Shanghai Cooperation Organisation is',
      ['[Shanghai Cooperation Organisation]'],
    ],
    ['the acronym in its brackets', 'the SCO is', ['[SCO]']],
    [
      'both together, once',
      'The Shanghai Cooperation Organisation (SCO), too',
      ['[Shanghai Cooperation Organisation (SCO)]'],
    ],
    ['before a hyphen', 'SCO-led and EAEU-SCO talks', ['[SCO]', '[SCO]']],
    [
      'between quotation marks and dashes',
      '“SCO”—SCO, (SCO) SCO.',
      ['[SCO]', '[SCO]', '[SCO]', '[SCO]'],
    ],
    ['in Chinese, which has no spaces', '这是上海合作组织的问题', ['[上海合作组织]']],
    ['in Russian', 'как Шанхайская организация сказала', ['[Шанхайская организация]']],
    [
      'over the end of a line',
      'the Shanghai\nCooperation Organisation',
      ['[Shanghai Cooperation Organisation]'],
    ],
    [
      'with a non-breaking space',
      'Shanghai\u00a0Cooperation Organisation',
      ['[Shanghai\u00a0Cooperation Organisation]'],
    ],
  ])('%s', (_name, paragraph, uses) => {
    expect(usesIn(paragraph, sco)).toEqual(uses)
  })

  test('words in brackets that are no acronym are no name', () => {
    const mercury = glossOf('mercury', { label: 'Mercury (planet)' })
    expect(usesIn('Mercury is a planet.', mercury)).toEqual(['[Mercury]'])
  })

  test('a hyphen and a space are alike', () => {
    const talks = glossOf('talks', { label: 'Six-Party Talks' })
    expect(usesIn('the Six Party Talks, the Six‑Party Talks', talks)).toHaveLength(2)
    const belt = glossOf('bri', { label: 'Belt and Road', aliases: ['One Belt, One Road'] })
    expect(usesIn('One Belt, One Road; one belt one road', belt)).toEqual(['[One Belt, One Road]'])
  })

  test('other wordings are found like names', () => {
    const summit = glossOf('summit', { label: 'Summit', wordings: ['agree to meet'] })
    expect(usesIn('they agree to meet', summit)).toEqual(['[agree to meet]'])
  })

  test('letters composed and decomposed are alike', () => {
    const etude = glossOf('etude', { label: 'École' })
    expect(usesIn('the E\u0301cole', etude)).toEqual(['[E\u0301cole]'])
  })
})

describe('whole words', () => {
  test.each(['DISCO', 'SCOT', 'SCO2', 'многоSCO', 'O’SCO'])('not within %s', (word) => {
    expect(usesIn(`a ${word} b`, sco)).toEqual([])
  })

  test('not within another Cyrillic word', () => {
    expect(usesIn('немногополярность и многополярностью', multipolarity)).toEqual([])
    expect(usesIn('это многополярность.', multipolarity)).toEqual(['[многополярность]'])
  })
})

describe('inflection', () => {
  test.each<[string, string, string[]]>([
    ['plural', 'two SCOs', ['[SCOs]']],
    ['possessive', 'the SCO’s role', ['[SCO’s]']],
    ['possessive with a straight apostrophe', "the SCO's role", ["[SCO's]"]],
    ['possessive of a plural', 'the SCOs’ role', ['[SCOs]']],
    ['no other ending', 'an SCOed SCOing', []],
  ])('%s', (_name, paragraph, uses) => {
    expect(usesIn(paragraph, sco)).toEqual(uses)
  })

  test.each([
    ['sphere of influence', 'spheres of influences', []],
    ['great power', 'Great powers', ['[Great powers]']],
    ['trade embargo tax', 'trade embargo taxes', ['[trade embargo taxes]']],
    ['rivalry', 'rivalries', ['[rivalries]']],
    ['BRICS', 'the BRICS’ bank', ['[BRICS]']],
  ])('“%s” in “%s”', (label, paragraph, uses) => {
    expect(usesIn(paragraph, glossOf('x', { label }))).toEqual(uses)
  })
})

describe('capitals', () => {
  test('an acronym and a name are found as they are written', () => {
    expect(usesIn('a sco, the shanghai cooperation organisation', sco)).toEqual([])
    const who = glossOf('who', { label: 'World Health Organization (WHO)' })
    expect(usesIn('Who asked? WHO did. who', who)).toEqual(['[WHO]'])
    const party = glossOf('kmt', { label: 'Kuomintang', aliases: ['Nationalists'] })
    expect(usesIn('the nationalists and the Nationalists', party)).toEqual(['[Nationalists]'])
  })

  test('words of the language are found with and without', () => {
    expect(
      usesIn('Multipolarity, multipolarity and MULTIPOLARITY. Multipolar worlds', multipolarity),
    ).toEqual(['[Multipolarity]', '[multipolarity]', '[MULTIPOLARITY]', '[Multipolar worlds]'])
  })

  test('a label in sentence case keeps the capitals it has within', () => {
    const foip = glossOf('foip', { label: 'Free and open Indo-Pacific', kind: 'initiative' })
    expect(usesIn('a free and open Indo-Pacific, a Free and Open Indo-Pacific', foip)).toHaveLength(
      2,
    )
    expect(usesIn('a free and open indo-pacific', foip)).toEqual([])
  })
})

describe('marks', () => {
  test('marked and unmarked uses are distinguished, in the order of the words', () => {
    expect(usesIn('The SCO and the :term[SCO]{#sco} and the SCO.', sco)).toEqual([
      '[SCO]',
      '(SCO)',
      '[SCO]',
    ])
  })

  test('what is marked is not found again, however much of the name the mark covers', () => {
    expect(usesIn('the :term[SCO]{#sco}’s role', sco)).toEqual(['(SCO)'])
    expect(usesIn('the expanding :term[SCO and others]{#sco}', sco)).toEqual(['(SCO and others)'])
    expect(usesIn('the :term[Shanghai Cooperation Organisation]{#sco} (SCO) of', sco)).toEqual([
      '(Shanghai Cooperation Organisation)',
    ])
  })

  test('words marked as another entry are that entry’s', () => {
    const other = glossOf('summit', { label: 'Qingdao summit' })
    expect(usesIn('the :term[SCO summit]{#summit}', sco, other)).toEqual([])
  })

  test('a mark inside a citation, and one inside a mark, count', () => {
    const end = glossOf('end', { label: 'End', kind: 'concept' })
    expect(usesIn(':cite[His “:term[end]{#end}”]{#book} came to an end', end)).toEqual([
      '(end)',
      '[end]',
    ])
    expect(usesIn(':term[the SCO’s :term[end]{#end}]{#sco}', end, sco)).toEqual(['(end)'])
  })
})

describe('overlaps', () => {
  const eurasia = glossOf('eurasia', { label: 'Eurasia' })
  const greater = glossOf('greater', { label: 'Greater Eurasia' })

  test('the longer name wins', () => {
    expect(usesIn('Greater Eurasia and Eurasia', eurasia, greater)).toEqual(['[Eurasia]'])
    expect(usesIn('Greater Eurasia and Eurasia', greater, eurasia)).toEqual(['[Greater Eurasia]'])
  })

  test('also where it begins later', () => {
    const one = glossOf('one', { label: 'China Russia' })
    const two = glossOf('two', { label: 'Russia India Talks' })
    expect(usesIn('China Russia India Talks', one, two)).toEqual([])
    expect(usesIn('China Russia India Talks', two, one)).toEqual(['[Russia India Talks]'])
  })

  test('a name that gives way leaves room for a shorter one', () => {
    const long = glossOf('long', { label: 'Alpha Beta Gamma', aliases: ['Alpha'] })
    const other = glossOf('other', { label: 'Gamma Delta Epsilon Zeta' })
    expect(usesIn('Alpha Beta Gamma Delta Epsilon Zeta', long, other)).toEqual(['[Alpha]'])
  })
})

test('uses come in the order of the conversation, with their paragraphs', () => {
  const corpus = corpusOf(
    [exchangeWith(1, 'None.', 'The SCO.'), exchangeWith(2, 'SCO, :term[SCO]{#sco}.')],
    [sco],
  )
  expect(
    concordanceOf(corpus, 'sco').map(({ exchange, paragraph, marked }) => [
      exchange.number,
      paragraph.id,
      marked,
    ]),
  ).toEqual([
    [1, 'a2', false],
    [2, 'a1', false],
    [2, 'a1', true],
  ])
  expect(concordanceOf(corpus, 'sco')).toBe(concordanceOf(corpus, 'sco'))
  expect(concordanceOf(corpus, 'nothing')).toEqual([])
})

describe('context', () => {
  const context = (text: string, used: string, width?: number) => {
    const [turn] = exchangeWith(1, text).turns
    const paragraph = turn!.paragraphs[0]!
    const start = paragraph.words.text.indexOf(used)
    return contextOf({ paragraph, start, end: start + used.length }, width)
  }

  test('is cut between words', () => {
    expect(context('one two three SCO four five six', 'SCO', 9)).toEqual({
      before: '… three ',
      words: 'SCO',
      after: ' four …',
    })
  })

  test('is whole where the paragraph is short', () => {
    expect(context('The SCO.', 'SCO')).toEqual({ before: 'The ', words: 'SCO', after: '.' })
  })

  test('is cut anywhere in a text without spaces', () => {
    expect(context('一二三四五六七八九', '五', 2)).toEqual({
      before: '… 三四',
      words: '五',
      after: '六七 …',
    })
  })

  test('is about as wide as asked', () => {
    const { before, after } = context(`${'word '.repeat(50)}SCO${' word'.repeat(50)}`, 'SCO')
    expect(before.length).toBeGreaterThan(50)
    expect(before.length).toBeLessThanOrEqual(62)
    expect(after.length).toBeGreaterThan(50)
    expect(after.length).toBeLessThanOrEqual(62)
  })
})
