import { parseArgs } from 'node:util'
import { type BrowserName, browserNames } from './tab.ts'
import { copies, type Copy } from './visit.ts'

/** What `npm run measure:search` is asked to do. */
export type Options = {
  /** Numbers of exchanges. That of the built site itself is measured as it is. */
  exchanges: number[] | undefined
  runs: number
  browsers: BrowserName[]
  copies: Copy[]
  query: string | undefined
  rare: string | undefined
  compares: boolean
}

export const help = `Measures the search of the built site as a reader on a slow line and a slow machine has it:
1.6 Mbit/s, 150 ms, and in Chromium a quarter of this machine’s speed.

    npm run build && npm run measure:search -- [OPTIONS]

  --exchanges 14,560    sizes; all but that of the built site are generated   (its own, 560, 5000)
  --browser firefox     chromium, firefox, or both with a comma               (chromium)
  --runs 5              how often each first search is measured               (5)
  --copy off,keeping    what is kept for offline reading at that time: nothing (off), exchanges that
                        are on their way (keeping), or all of them (kept)     (all three)
  --query sphere        a word that is in many paragraphs                     (chosen)
  --rare threshold      a word that is in one, in the middle                  (chosen)
  --no-comparison       leaves out the same text in one file with MiniSearch
  --help                shows this

OUT_DIR is the built site (dist), CONTENT_DIR its edition (content). Times are medians with the range of all
runs; bytes include headers; requests and bytes are those since the pointer came to the link. “First” is when
the first hit is on the screen, “complete” when all of the answer is. Nothing here fails because it is slow.
`

/**
 * Reads the arguments. Undefined if they ask for help.
 *
 * @throws if one is unknown or has a value that cannot be.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      exchanges: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      runs: { type: 'string', default: '5' },
      copy: { type: 'string', default: copies.join() },
      query: { type: 'string' },
      rare: { type: 'string' },
      'no-comparison': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  return {
    exchanges: values.exchanges?.split(',').map((number) => readNumber('--exchanges', number)),
    runs: readNumber('--runs', values.runs),
    browsers: readChoices('--browser', values.browser, browserNames),
    copies: readChoices('--copy', values.copy, copies),
    query: values.query,
    rare: values.rare,
    compares: !values['no-comparison'],
  }
}

function readNumber(option: string, value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value)
  throw new Error(`Unexpected ${option} "${value}", expected a number from 1`)
}

function readChoices<T extends string>(option: string, value: string, known: readonly T[]): T[] {
  return value.split(',').map((one) => {
    const found = known.find((name) => name === one)
    if (found !== undefined) return found
    throw new Error(`Unexpected ${option} "${one}", expected one of ${known.join(', ')}`)
  })
}
