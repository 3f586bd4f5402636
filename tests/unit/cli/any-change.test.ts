import fc from 'fast-check'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEdition } from '#checks/check-edition.ts'
import { type UnsettledParagraph, unsettledParagraphs } from '#checks/check-paragraph-ids.ts'
import { insert } from '#cli/addresses/insert.ts'
import { undo } from '#cli/addresses/journal.ts'
import { reword } from '#cli/addresses/reword.ts'
import { runChange, runRecord } from '#cli/addresses/run-change.ts'
import { withdraw } from '#cli/addresses/withdraw.ts'
import { paragraphsOf } from '#corpus/corpus.ts'
import { readEdition } from '#reading/read-edition.ts'
import { locator } from '#model/address.ts'
import { temporaryFolder } from '../support.ts'

/** The paragraphs of one answer; the paragraphs before it never change. */
type Answer = readonly string[]

const words = fc.stringMatching(/^[b-y]{3}$/)

/** An edit of a published answer: a paragraph inserted, removed or replaced. */
const step = fc.record({
  at: fc.nat({ max: 7 }),
  words: fc.option(words, { nil: undefined }),
  replaces: fc.boolean(),
})

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function changed(answer: Answer, { at, words: said, replaces }: Step): Answer {
  const place = at % (answer.length + 1)
  return answer.toSpliced(place, replaces ? 1 : 0, ...(said === undefined ? [] : [`${said}.`]))
}

async function writeAnswer(folder: string, answer: Answer): Promise<void> {
  const said = answer.join('\n\n')
  await writeFile(join(folder, 'transcript.txt'), `T\n\nIda: Why?\n\nOtto: Well.\n\n${said}\n`)
  const file = join(folder, 'exchanges/01-why.mdx')
  const head = /^---\n.*?\n---\n/s.exec(await readFile(file, 'utf8').catch(() => ''))?.[0]
  const turns = `:::question\nWhy?\n:::\n\n:::answer\nWell.\n\n${said}\n:::\n`
  await writeFile(file, `${head ?? '---\nnumber: 1\ntitle: Why\n---\n'}\n${turns}`)
}

const editionSource = `title: T
speakers:
  - { key: ida, name: Ida, label: Ida, role: interviewer }
  - { key: otto, name: Otto, label: Otto, role: respondent }
`

test('whatever changes in an answer, the commands that the check proposes settle it', async () => {
  const steps = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 4 }), steps, async (given, rounds) => {
      const folder = await temporaryFolder()
      await mkdir(join(folder, 'exchanges'))
      await writeFile(join(folder, 'edition.yaml'), editionSource)
      let answer: Answer = given.map((one) => `${one}.`)
      await writeAnswer(folder, answer)
      await runRecord(folder)
      for (const round of rounds) {
        const before = await spokenAt(folder)
        for (const one of round) answer = changed(answer, one)
        await writeAnswer(folder, answer)
        const said = await settle(folder)
        expect((await checkEdition(folder)).issues).toEqual([])
        const after = await spokenAt(folder)
        for (const [address, spoken] of before)
          if (!said.has(address)) expect(after.get(address), address).toBe(spoken)
      }
    }),
    { numRuns: 15 },
  )
}, 120_000)

/** Runs the commands that the check proposes until none is left; each is undone and run again. */
async function settle(folder: string): Promise<Set<string>> {
  const said = new Set<string>()
  for (let left = await unsettledIn(folder); left[0]; left = await unsettledIn(folder)) {
    const { change, exchange, id } = left[0]
    const address = locator(exchange.number, id)
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

async function unsettledIn(folder: string): Promise<UnsettledParagraph[]> {
  const { corpus } = await readEdition(folder)
  return unsettledParagraphs(corpus!)
}

async function spokenAt(folder: string): Promise<Map<string, string>> {
  const { corpus } = await readEdition(folder)
  return new Map(
    [...paragraphsOf(corpus!.exchanges)].map(({ exchange, paragraph }) => [
      locator(exchange.number, paragraph.id),
      paragraph.words.text,
    ]),
  )
}
