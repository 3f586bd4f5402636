import { expect, test } from 'vitest'
import { fatesSince, releaseOf, versionsOf } from '#corpus/releases.ts'
import type { Corpus } from '#corpus/corpus.ts'
import type { Release } from '#model/release.ts'
import { newestFirst, versionSchema } from '#model/release.ts'
import { checkEdition } from '#checks/all-checks.ts'

const { corpus } = await checkEdition('tests/editions/bells')
if (!corpus) throw new Error('Unexpected mistakes in the edition')
const now: Corpus = corpus

/** The edition as it is, as an earlier version with other words at a place. */
const earlier = (change: (release: Release) => void): Release => {
  const release = structuredClone({ ...releaseOf(now, '2020-01-02'), version: '0.9.0' })
  change(release)
  return release
}
const paragraphsIn = (release: Release, number: number) =>
  release.exchanges.find((one) => one.number === number)!.paragraphs

test('a record has every paragraph with its reference, its speaker and its words', () => {
  const { version, exchanges } = releaseOf(now, '2026-01-02')
  expect(version).toBe(now.edition.version)
  const paragraphs = exchanges.flatMap((one) => one.paragraphs)
  expect(paragraphs).toHaveLength(31)
  expect(paragraphs[0]).not.toHaveProperty('speaker')
  expect(paragraphsIn(releaseOf(now, '2026-01-02'), 3)[0]).toMatchObject({
    id: 'q1',
    speaker: 'Marsh',
  })
})

test('words that are the same are unchanged, and others are changed', () => {
  const fates = fatesSince(
    earlier((release) => (paragraphsIn(release, 3)[2]!.text = 'Other words.')),
    now,
  )
  const changed = [...fates.values()].filter(({ before, now }) => before !== now)
  expect(changed).toHaveLength(1)
  expect(changed[0]).toMatchObject({ address: '3.A2', before: 'Other words.', why: [] })
  expect(changed[0]!.path).toBe('/exchanges/the-long-pour/#a2')
})

test('the reason of a change is what the errata say of the paragraph since', () => {
  const erratum = {
    ...{ key: 'one', date: '2024-01-02', version: '1.0.0', kind: 'words' as const },
    ...{ at: ['3.A2'], text: 'A word was misheard.' },
  }
  const before = { ...erratum, key: 'two', date: '2019-01-02', text: 'Too early.' }
  const elsewhere = { ...erratum, key: 'three', at: ['3.A3'], text: 'Another paragraph.' }
  const notes = { ...erratum, key: 'four', kind: 'apparatus' as const, text: 'Only notes.' }
  const fates = fatesSince(
    earlier((release) => (paragraphsIn(release, 3)[2]!.text = 'Other words.')),
    { ...now, errata: [erratum, before, elsewhere, notes] },
  )
  expect(fates.get('3.A2')?.why).toEqual(['A word was misheard.'])
})

test('a paragraph is followed to its new address, and one that is no longer there has no words', () => {
  const release = earlier((release) => {
    const exchange = release.exchanges.find((one) => one.number === 3)!
    exchange.slug = 'the-former-name'
    exchange.paragraphs.push({ id: 'a99', text: 'Gone.' })
  })
  const redirects = { '/exchanges/the-former-name/': '/exchanges/the-long-pour/' }
  const fates = fatesSince(release, { ...now, ledger: { ...now.ledger, redirects } })
  expect(fates.get('3.A3')).toMatchObject({ path: '/exchanges/the-long-pour/#a3' })
  expect(fates.get('3.A3')?.now).toBe(fates.get('3.A3')?.before)
  expect(fates.get('3.A99')).toMatchObject({ now: undefined, path: undefined })
})

test('versions are listed newest first, the one that is not recorded among them', () => {
  const one = { ...releaseOf(now, '2020-01-02'), version: '0.9.0' }
  const two = { ...one, version: '0.10.0' }
  const three = { ...one, date: '2021-01-01', version: '0.1.0' }
  expect([one, three, two].sort(newestFirst)).toEqual([three, two, one])
  const versions = versionsOf({ ...now, releases: [one] }, '2026-01-02')
  expect(versions.map(({ version }) => version)).toEqual([now.edition.version, '0.9.0'])
  const recorded = { ...one, version: now.edition.version }
  expect(versionsOf({ ...now, releases: [recorded] }, '2026-01-02')).toEqual([recorded])
})

test('a version can be part of an address', () => {
  for (const version of ['0.1.0', '1', '2.0-beta', '1.0+a']) versionSchema.parse(version)
  for (const version of ['', '.', '..', '1 2', 'a/b', '-1', '1?'])
    expect(versionSchema.safeParse(version).success, version).toBe(false)
})
