import { plural } from '#messages/en/numbers.ts'
import type { Reshaping } from '#reshaping/compose.ts'

/** What a change of exchanges will do, in lines for the editor. */
export function describe({ files, renumbered, changed, references, remarks }: Reshaping): string {
  const { numbers, exchanges, addresses, keys } = renumbered
  const removed = [...files].flatMap(([path, content]) => (content === undefined ? [path] : []))
  const isChanged = new Set(changed.map(({ number }) => number))
  const moved = [...exchanges].filter(([old, now]) => old !== now && !isChanged.has(now))
  const inChanged = [...addresses].filter(
    ([old, now]) => old !== now && isChanged.has(Number.parseInt(now, 10)),
  )
  return [
    ...changed.map(
      ({ number, path, from, words }) =>
        `${number} is ${path}: ${countWords(words)}, from ${inWords(from)}`,
    ),
    ...firstOf(
      ranges(inChanged).map((range) => `  ${range}`),
      '  and # more references',
    ),
    ...(moved.length > 0 ? [renumberedExchanges(moved)] : []),
    ...[...keys].flatMap(([of, renamed]) =>
      [...renamed].map(([key, next]) => `The note "${key}" of ${of} becomes "${next}"`),
    ),
    ...[...references].map(
      ([path, count]) =>
        `${path}: ${plural(count, { one: '# reference', other: '# references' })} to paragraphs and exchanges`,
    ),
    ...firstOf(
      removed.filter((path) => !isOnlyRenamed(path, files)).map((path) => `${path} is removed`),
      'and # more files are removed',
    ),
    ...remarks,
    `${plural(numbers.length, { one: '# exchange', other: '# exchanges' })} in all`,
  ].join('\n')
}

/** Numbers as a list in words: `4 and 5`, `4 to 7`. */
export function inWords(numbers: readonly number[]): string {
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? first
  const areConsecutive = numbers.every((number, index) => number === first + index)
  if (numbers.length > 2 && areConsecutive) return `${first} to ${last}`
  return new Intl.ListFormat('en').format(numbers.map(String))
}

function countWords(words: number): string {
  return plural(words, { one: '# word', other: '# words' })
}

/** Exchanges that only get another number: `6 to 9 become 2 to 5, 22 to 66 become 8 to 52`. */
function renumberedExchanges(moved: readonly (readonly [number, number])[]): string {
  const runs: (readonly [number, number])[][] = []
  for (const pair of moved.toSorted((one, other) => one[0] - other[0])) {
    const last = runs.at(-1)?.at(-1)
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)!.push(pair)
    else runs.push([pair])
  }
  return runs
    .map((run) => {
      const [from, to] = [run[0]!, run.at(-1)!]
      return run.length === 1
        ? `${from[0]} becomes ${from[1]}`
        : `${from[0]} to ${to[0]} become ${from[1]} to ${to[1]}`
    })
    .join(', ')
}

/** The first lines of a list, and how many more there are. */
function firstOf(lines: readonly string[], more: string): string[] {
  const rest = lines.length - most
  return rest < 2 ? [...lines] : [...lines.slice(0, most), more.replace('#', String(rest))]
}

const most = 10

/** References that change together: `5.A1–A3 become 4.A4–A6`. */
function ranges(pairs: readonly (readonly [string, string])[]): string[] {
  const byKind = new Map<string, (readonly [string, string])[]>()
  for (const pair of pairs) {
    const kind = pair.map((address) => address.replace(/\d+[A-Z]?$/, '')).join(' ')
    byKind.set(kind, [...(byKind.get(kind) ?? []), pair])
  }
  return [...byKind.values()].map((list) => {
    const [from, to] = [list[0]!, list.at(-1)!]
    if (list.length === 1) return `${from[0]} becomes ${from[1]}`
    const ends = [to[0], to[1]].map((address) => address.replace(/^\d+\./, ''))
    return `${from[0]}–${ends[0]} become ${from[1]}–${ends[1]}`
  })
}

/** Whether a removed file is written again under the same slug with another number. */
function isOnlyRenamed(path: string, files: Reshaping['files']): boolean {
  const slug = slugIn(path)
  return [...files].some(([other, content]) => content !== undefined && slugIn(other) === slug)
}

function slugIn(path: string): string {
  return path.replace(/^exchanges\/\d+-/, '')
}
