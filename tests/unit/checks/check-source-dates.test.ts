import { expect, test } from 'vitest'
import { reportOf } from './report-of.ts'
import { smallEdition, type SmallEdition } from './small-edition.ts'

const spring = 'glossary/spring.md'

const work = (id: string, fields: string) =>
  `{ "id": "${id}", "type": "book", "title": "${id}", ${fields} }`

const on = (...date: number[]) => `"issued": { "date-parts": [[${date.join(', ')}]] }`

/** An edition of June 2018 whose entry cites works of several dates. */
async function edition(body: string, during = ''): Promise<SmallEdition> {
  const made = await smallEdition()
  await made.edit('edition.yaml', 'title: A Small Talk', 'title: A Small Talk\ndate: 2018-06')
  await made.write(
    'bibliography.json',
    `[${[
      work('anna-2018', on(2018)),
      work('early-2018', on(2018, 6, 18)),
      work('late-2019', on(2019, 2)),
      work('speech-2020', `${on(2020)}, "event-date": { "date-parts": [[2017, 3, 1]] }`),
      work('undated', '"publisher": "Nobody"'),
    ].join(',\n')}]\n`,
  )
  await made.edit(
    spring,
    'sources: [anna-2018]',
    'sources: [anna-2018, early-2018, late-2019, speech-2020, undated]',
  )
  await made.edit(spring, 'The season :cite[after winter]{#anna-2018}.', body)
  if (during !== '')
    await made.write(
      'timeline.yaml',
      `during: { from: 2018-06-01, to: ${during}, why: So it is. }\nevents: []\n`,
    )
  await made.record()
  return made
}

test('a work from after the interview is a later source, wherever it is cited before `## Later`', async () => {
  expect(await reportOf(await edition('It :cite[is]{#late-2019} spring.'))).toEqual([
    `${spring}:7:4 later-source`,
  ])
  expect(
    await reportOf(await edition('It is spring.\n\n## Later\n\nIt :cite[was]{#late-2019} so.')),
  ).toEqual([])
})

test('a speech counts by its day; a work without a date never does', async () => {
  expect(
    await reportOf(await edition('It :cite[was]{#speech-2020} or :cite[is]{#undated} spring.')),
  ).toEqual([])
})

test('the timeline says more exactly when the interview ended', async () => {
  const body = 'It :cite[is]{#early-2018} spring.'
  expect(await reportOf(await edition(body))).toEqual([])
  expect(await reportOf(await edition(body, '2018-06-12'))).toEqual([`${spring}:7:4 later-source`])
})

test('a sentence with a day cites a work from that day or later', async () => {
  const sentence = (day: string, key = 'speech-2020') =>
    edition(`It began. On ${day} :cite[it came]{#${key}}. It ended.`)
  expect(await reportOf(await sentence('1 March 2017'))).toEqual([])
  expect(await reportOf(await sentence('19 June 2018', 'early-2018'))).toEqual([
    `${spring}:7:27 older-report`,
  ])
  expect(await reportOf(await sentence('18 June 2018', 'early-2018'))).toEqual([])
  expect(await reportOf(await sentence('19 June 2018', 'undated'))).toEqual([])
})

test('an event needs one source from its day or later', async () => {
  const made = await edition('It is spring.')
  const events = (sources: string) =>
    made.write(
      'timeline.yaml',
      `during: { from: 2018-06-01, to: 2018-06-30, why: So it is. }\nevents:\n  - { key: thaw, date: 2018-12-01, text: It thawed., sources: [${sources}] }\n`,
    )
  await events('early-2018')
  await made.record()
  expect(await reportOf(made)).toEqual(['timeline.yaml:3:12 older-report'])
  await events('early-2018, late-2019')
  expect(await reportOf(made)).toEqual([])
})
