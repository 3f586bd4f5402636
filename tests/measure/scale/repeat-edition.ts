import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

/** What is of single versions or single exchanges, which a longer edition does not have. */
const dropped = ['addresses.json', 'evidence.json', 'errata.yaml', 'releases']

/**
 * Writes an edition that has the exchanges of another as often as is needed for a number of them, with all their annotations.
 * Repeated exchanges get the next numbers, and their transcript follows the first. Exchange 0 is not repeated.
 *
 * @param to a folder that does not exist yet.
 */
export async function repeatEdition(from: string, to: string, exchanges: number): Promise<void> {
  await cp(from, to, { recursive: true })
  for (const name of dropped) await rm(join(to, name), { recursive: true, force: true })
  // Files for parts are for editions that have published them.
  const settings = join(to, 'edition.yaml')
  const text = await readFile(settings, 'utf8')
  await writeFile(settings, text.replace(/^partFiles: .*\n/m, ''))
  const folder = join(to, 'exchanges')
  await rm(folder, { recursive: true })
  await mkdir(folder)
  const names = (await readdir(join(from, 'exchanges'))).sort()
  const files = await Promise.all(
    names.map(async (name) => ({
      name,
      source: await readFile(join(from, 'exchanges', name), 'utf8'),
    })),
  )
  const repeated = files.filter(({ source }) => numberOf(source) > 0)
  for (const { name, source } of files)
    if (numberOf(source) === 0) await writeFile(join(folder, name), source)
  const topics = join(to, 'topics.yaml')
  if (existsSync(topics)) {
    await writeFile(
      topics,
      repeatedTopics(await readFile(topics, 'utf8'), repeated.length, exchanges),
    )
  }
  const width = String(exchanges).length
  for (let number = 1; number <= exchanges; number++) {
    const { name, source } = repeated[(number - 1) % repeated.length]!
    const round = Math.floor((number - 1) / repeated.length)
    const slug = name.replace(/^\d+-|\.mdx$/g, '')
    const file = `${String(number).padStart(width, '0')}-${slug}${round > 0 ? `-${round + 1}` : ''}.mdx`
    await writeFile(join(folder, file), source.replace(/^number: .*/m, `number: ${number}`))
  }
  const transcript = await readFile(join(from, 'transcript.txt'), 'utf8')
  await writeFile(join(to, 'transcript.txt'), repeatedTranscript(transcript, exchanges))
}

function numberOf(source: string): number {
  return Number(/^number: *(\d+)/m.exec(source)?.[1])
}

/** What comes before the first question once, and then the questions with what follows each. */
function repeatedTranscript(text: string, exchanges: number): string {
  const asked = /^(\p{L}[^:\n]{0,40}):/mu.exec(text)
  if (!asked)
    throw new Error('Unexpected transcript without a speaker, expected lines such as "Ida: Why?"')
  const head = text.slice(0, asked.index)
  const parts = text.slice(asked.index).split(new RegExp(`^(?=${asked[1]}:)`, 'mu'))
  const body = Array.from({ length: exchanges }, (_, index) => parts[index % parts.length])
  return head + body.map((part) => `${part!.trimEnd()}\n\n`).join('')
}

/** Puts the same paragraphs of every repetition under a topic. */
function repeatedTopics(text: string, size: number, exchanges: number): string {
  const topics = parse(text) as Record<string, { says?: { at: string }[] }>
  for (const topic of Object.values(topics))
    topic.says &&= topic.says.flatMap((said) => {
      const [, first = '', id] = /^(\d+)(\..*)$/.exec(said.at) ?? []
      if (Number(first) === 0) return [said]
      const rounds = Math.floor((exchanges - Number(first)) / size) + 1
      return Array.from({ length: rounds }, (_, round) => ({
        ...said,
        at: `${Number(first) + round * size}${id}`,
      }))
    })
  return stringify(topics)
}
