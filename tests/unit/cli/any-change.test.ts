import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { type UnsettledParagraph, unsettledParagraphs } from '#checks/check-paragraph-ids.ts'
import { insert } from '#cli/addresses/insert.ts'
import { undo } from '#cli/addresses/journal.ts'
import { rename } from '#cli/addresses/rename.ts'
import { reword } from '#cli/addresses/reword.ts'
import { CommandError } from '#cli/command-error.ts'
import { runChange, runRecord } from '#cli/addresses/run-change.ts'
import { withdraw } from '#cli/addresses/withdraw.ts'
import { addressesOf, currentAddress } from '#corpus/addresses.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { compareIdsIn } from '#directives/paragraph-ids.ts'
import { exchangePath } from '#model/paths.ts'
import { formatId, kindOf, parseAddress, paragraphAddress } from '#model/paragraph-address.ts'
import { readEdition } from '#reading/read-edition.ts'
import { temporaryFolder } from '../support.ts'
import {
  createEdition,
  type Place,
  places,
  renameEntry,
  type State,
  writeState,
} from './changing-edition.ts'
import { addressesInViews } from './views.ts'

const words = fc.stringMatching(/^[b-y]{3}$/).map((letters) => `${letters}.`)

/** An edit of the published words: a paragraph inserted, removed or replaced. */
const edit = fc.record({
  place: fc.constantFrom(...places),
  at: fc.nat({ max: 5 }),
  words: fc.option(words, { nil: undefined }),
  replaces: fc.boolean(),
})

/** A new name for an exchange, the entry or the note; sometimes one that it or another had before. */
const renaming = fc.record({
  what: fc.constantFrom('first', 'second', 'entry', 'note'),
  to: fc.constantFrom('one', 'two', 'three'),
})

const round = fc.record({
  edits: fc.array(edit, { maxLength: 3 }),
  renamings: fc.array(renaming, { maxLength: 2 }),
})

const paragraphs = fc.record({
  '0p': fc.array(words, { maxLength: 2 }),
  '1q': fc.array(words, { minLength: 1, maxLength: 2 }),
  '1a': fc.array(words, { maxLength: 3 }),
  '2q': fc.array(words, { minLength: 1, maxLength: 2 }),
  '2a': fc.array(words, { maxLength: 2 }),
} satisfies Record<Place, unknown>)

test('after any edits and renamings, the proposed commands keep every address in every view', async () => {
  await fc.assert(
    fc.asyncProperty(
      paragraphs,
      fc.array(round, { minLength: 1, maxLength: 3 }),
      async (given, rounds) => {
        const folder = await temporaryFolder()
        await createEdition(folder)
        let state: State = { paragraphs: given, slugs: ['start', 'middle'], entry: 'e', note: 'n' }
        await writeState(folder, state)
        await runRecord(folder)
        const published = new Set(publishedIn(await corpusIn(folder)))
        for (const { edits, renamings } of rounds) {
          const before = spokenIn(await corpusIn(folder))
          for (const one of edits) state = edited(state, one)
          await writeState(folder, state)
          const said = await settle(folder)
          for (const one of renamings) state = await renamed(folder, state, one)
          expect((await checkEdition(folder)).issues).toEqual([])
          const corpus = await corpusIn(folder)
          const after = spokenIn(corpus)
          for (const [address, spoken] of before)
            if (!said.has(address)) expect(after.get(address), address).toBe(spoken)
          for (const address of publishedIn(corpus)) published.add(address)
          await expectKept([...published], corpus)
        }
      },
    ),
    { numRuns: 10 },
  )
}, 120_000)

function edited(
  state: State,
  { place, at, words: said, replaces }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): State {
  const old = state.paragraphs[place]
  const changed = old.toSpliced(
    at % (old.length + 1),
    replaces ? 1 : 0,
    ...(said === undefined ? [] : [said]),
  )
  return { ...state, paragraphs: { ...state.paragraphs, [place]: changed } }
}

/** Renames something, unless the name is taken. */
async function renamed(
  folder: string,
  state: State,
  { what, to }: typeof renaming extends fc.Arbitrary<infer T> ? T : never,
): Promise<State> {
  const { slugs, entry, note } = state
  const run = (from: string, next: string) =>
    runChange(folder, `rename ${from} ${next}`, (edition) => rename(edition, from, next))
  // What the other exchange was once called still leads to it, so this one cannot take that name.
  const other = slugs[what === 'first' ? 1 : 0]
  const { redirects } = (await corpusIn(folder)).ledger
  if (currentAddress(exchangePath(to), redirects) === exchangePath(other)) {
    if (what === 'first' || what === 'second')
      await expect(run(slugs[what === 'first' ? 0 : 1], to)).rejects.toThrow(CommandError)
    return state
  }
  if (what === 'entry' && to !== entry) {
    await renameEntry(folder, entry, to)
    await writeState(folder, { ...state, entry: to })
    await run(`/glossary/${entry}/`, `/glossary/${to}/`)
    return { ...state, entry: to }
  }
  if (what === 'note' && to !== note) {
    await writeState(folder, { ...state, note: to })
    await run(`/exchanges/introduction/#n-${note}`, `/exchanges/introduction/#n-${to}`)
    return { ...state, note: to }
  }
  if ((what === 'first' || what === 'second') && !slugs.includes(to)) {
    const [first, second] = slugs
    await run(what === 'first' ? first : second, to)
    return { ...state, slugs: what === 'first' ? [to, second] : [first, to] }
  }
  return state
}

/** Runs the commands that the check proposes until none is left; each is undone and run again. */
async function settle(folder: string): Promise<Set<string>> {
  const said = new Set<string>()
  for (let left = await unsettledIn(folder); left[0]; left = await unsettledIn(folder)) {
    const { change, exchange, id } = left[0]
    const address = paragraphAddress(exchange.number, id)
    const command = { inserted: insert, withdrawn: withdraw, reworded: reword }[change]
    const run = () => runChange(folder, address, (edition) => command(edition, address, 'So.'))
    const file = join(folder, 'addresses.json')
    const ledger = await readFile(file, 'utf8')
    await run()
    await undo(folder)
    expect(await readFile(file, 'utf8')).toBe(ledger)
    await run()
    said.add(address)
    if (said.size > 20) throw new Error('Unexpected number of commands, expected an end')
  }
  await runRecord(folder)
  return said
}

/** Every published address is still in the ledger, leads to one of today, and is in every view of the edition. */
async function expectKept(published: readonly string[], corpus: Corpus): Promise<void> {
  const { ledger, exchanges } = corpus
  const recorded = new Set(publishedIn(corpus))
  const today = addressesOf(corpus)
  const views = await addressesInViews(corpus)
  for (const address of published) {
    expect(recorded, address).toContain(address)
    const current = currentAddress(address, ledger.redirects)
    const [path = '', id] = current.split('#')
    expect(Object.keys(today), address).toContain(path)
    if (id !== undefined) expect(today[path], address).toContain(id)
    const paragraph = paragraphAt(current, corpus)
    if (paragraph === undefined) continue
    for (const [view, addresses] of views)
      expect(
        addresses.filter((one) => one === paragraph),
        `${address} in ${view}`,
      ).toHaveLength(1)
  }
  for (const [view, addresses] of views) {
    if (view === 'JSON') continue
    for (const { number, inserted } of exchanges)
      for (const kind of ['p', 'q', 'a']) {
        const ids = addresses
          .flatMap((address) => parseAddress(address) ?? [])
          .filter((one) => one.exchange === number && one.kind === kind)
          .map(formatId)
        expect(ids, view).toEqual(ids.toSorted(compareIdsIn(inserted)))
      }
  }
}

/** The paragraph that an address means, such as `1.A1`; undefined if it means something else. */
function paragraphAt(address: string, { exchanges }: Corpus): string | undefined {
  const [, slug, id = ''] = /^\/(?:exchanges|embed|cite)\/([^/]+)\/#(.+)$/.exec(address) ?? []
  const number = exchanges.find((one) => one.slug === slug)?.number
  if (number !== undefined && kindOf(id)) return paragraphAddress(number, id)
  return /^\/(?:read|questions)\/#(\d+\.[pqa]\d+[a-z]?)$/.exec(address)?.[1]?.toUpperCase()
}

function publishedIn({ ledger }: Corpus): string[] {
  return Object.entries(ledger.pages).flatMap(([path, ids]) => [
    path,
    ...ids.map((id) => `${path}#${id}`),
  ])
}

async function unsettledIn(folder: string): Promise<UnsettledParagraph[]> {
  return unsettledParagraphs(await corpusIn(folder))
}

async function corpusIn(folder: string): Promise<Corpus> {
  const { corpus } = await readEdition(folder)
  if (!corpus) throw new Error('Unexpected absence of an edition')
  return corpus
}

function spokenIn({ exchanges }: Corpus): Map<string, string> {
  return new Map(
    [...paragraphsOf(exchanges)].map(({ exchange, paragraph }) => [
      paragraphAddress(exchange.number, paragraph.id),
      paragraph.words.text,
    ]),
  )
}
