import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger.ts'
import { reportOf, textOf } from './report-of.ts'
import { type SmallEdition, smallEdition } from './small-edition.ts'

let edition: SmallEdition

beforeEach(async () => {
  edition = await smallEdition()
})

async function changeLedger(change: (ledger: Ledger) => void): Promise<void> {
  const file = edition.file('addresses.json')
  const ledger = JSON.parse(await readFile(file, 'utf8')) as Ledger
  change(ledger)
  await writeFile(file, JSON.stringify(ledger))
}

const gone = { on: '2026-01-02', why: 'Gone.' }

test('a redirect or a withdrawal of an address that exists is refused', async () => {
  await changeLedger(({ redirects, withdrawn }) => {
    redirects['/glossary/spring/'] = '/glossary/'
    redirects['/exchanges/and-now/#a1'] = '/exchanges/and-now/#q1'
    withdrawn['/bibliography/#anna-2018'] = gone
  })
  const text = await textOf(edition)
  expect(text).toContain('redirect from /glossary/spring/')
  expect(text).toContain('redirect from /exchanges/and-now/#a1')
  expect(text).toContain('withdrawal of /bibliography/#anna-2018')
  expect(await reportOf(edition)).toEqual(Array(3).fill('addresses.json address-lost'))
})

test('a redirect to nothing is refused, with the address that was meant', async () => {
  await changeLedger(({ redirects, pages }) => {
    pages['/glossary/autumn/'] = []
    redirects['/glossary/autumn/'] = '/glossary/sprnig/'
  })
  expect(await textOf(edition)).toContain('If it is now /glossary/spring/')
})

test('a published page or fragment that was withdrawn or that moved is not lost', async () => {
  await changeLedger(({ pages, redirects, withdrawn }) => {
    pages['/glossary/autumn/'] = []
    pages['/glossary/winter/'] = ['x']
    pages['/bibliography/']!.push('boris-2017', 'anna-2017')
    redirects['/glossary/autumn/'] = '/glossary/spring/'
    redirects['/bibliography/#anna-2017'] = '/bibliography/#anna-2018'
    withdrawn['/glossary/winter/'] = gone
    withdrawn['/bibliography/#boris-2017'] = gone
  })
  expect(await reportOf(edition)).toEqual([])
})

test('a lost page and a lost fragment are found, and what there is instead is proposed', async () => {
  await changeLedger(({ pages }) => {
    pages['/glossary/winter/'] = []
    pages['/bibliography/']!.push('boris-2017')
  })
  const text = await textOf(edition)
  expect(text).toContain('loss of the published address /glossary/winter/')
  expect(text).toContain('withdraw /bibliography/#boris-2017 "why"')
  await rm(edition.file('exchanges/02-and-now.mdx'))
  expect(await textOf(edition)).toContain('keep its file, without turns, and withdraw each')
})

test('of an exchange that was renamed, one loss is reported, with the exchange that has its words', async () => {
  await rename(edition.file('exchanges/02-and-now.mdx'), edition.file('exchanges/02-later.mdx'))
  const text = await textOf(edition)
  expect(text).toContain('rename /exchanges/and-now/ /exchanges/later/')
  expect(text).not.toContain('loss of the published address /embed/')
  expect(text).not.toContain('loss of the published address /cite/')
})

test('a renamed exchange is known by its words even if it has others too', async () => {
  for (const file of ['transcript.txt', 'exchanges/02-and-now.mdx'])
    await edition.edit(file, 'Now it is otherwise.\n', 'Now it is otherwise.\n\nPerhaps.\n')
  await rename(edition.file('exchanges/02-and-now.mdx'), edition.file('exchanges/02-later.mdx'))
  expect(await textOf(edition)).toContain('rename /exchanges/and-now/ /exchanges/later/')
})

test('a lost page of an exchange that is still there is reported', async () => {
  await changeLedger(({ pages }) => {
    pages['/embed/autumn/'] = []
    pages['/cite/winter/'] = []
  })
  expect(await reportOf(edition)).toEqual(Array(2).fill('addresses.json address-lost'))
})

test('a new address is proposed for a lost one rather than an old one with a likelier name', async () => {
  const source = await readFile(edition.file('glossary/spring.md'), 'utf8')
  await writeFile(edition.file('glossary/sprints.md'), source.replace('Spring', 'It'))
  await changeLedger(({ pages }) => {
    pages['/glossary/sprinig/'] = []
  })
  expect(await textOf(edition)).toContain('If it is now /glossary/sprints/')
})

test('what is not recorded is a draft, which is no mistake', async () => {
  await changeLedger(({ pages, words }) => {
    delete pages['/glossary/spring/']
    pages['/bibliography/'] = []
    delete words['/exchanges/and-now/']!['a1']
  })
  expect(await reportOf(edition)).toEqual([])
})
