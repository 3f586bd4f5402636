import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The paragraphs that change: those of the introduction, and of the questions and answers of exchanges 1 and 2. */
export type Paragraphs = Record<Place, readonly string[]>

export type Place = (typeof places)[number]

export const places = ['0p', '1q', '1a', '2q', '2a'] as const

/** What an edition says, and what its exchanges, its entry and its note are called. */
export type State = {
  paragraphs: Paragraphs
  slugs: readonly [string, string]
  entry: string
  note: string
}

/** Creates the files of an edition that do not change. */
export async function createEdition(folder: string): Promise<void> {
  await mkdir(join(folder, 'exchanges'))
  await mkdir(join(folder, 'glossary'))
  await writeFile(join(folder, 'edition.yaml'), editionSource)
  await writeFile(join(folder, 'bibliography.json'), worksSource)
}

/** Writes the transcript and the exchanges. What the commands wrote into the frontmatter is kept. */
export async function writeState(folder: string, state: State): Promise<void> {
  const { paragraphs, slugs, entry, note } = state
  await writeFile(join(folder, 'transcript.txt'), transcriptOf(paragraphs))
  const opening = `In :term[spring]{#${entry}} they :note[met]{#${note}}.`
  const introduction = [opening, ...paragraphs['0p']].join('\n\n')
  await writeExchange(
    folder,
    '00-introduction',
    `${introduction}\n\n:::note{#${note} kind=slip}\nTwice.\n:::\n`,
  )
  for (const [index, slug] of slugs.entries()) {
    const number = index === 0 ? '1' : '2'
    const [asked, answered] = [paragraphs[`${number}q`], paragraphs[`${number}a`]]
    await writeExchange(
      folder,
      `0${number}-${slug}`,
      turn('question', asked) + turn('answer', answered),
    )
  }
  await writeExchange(folder, '03-end', turn('question', ['And?']) + turn('answer', ['No.']))
  await writeFile(join(folder, 'glossary', `${entry}.md`), entrySource)
}

/** Gives the entry another key, as an editor does before the command that records it. */
export async function renameEntry(folder: string, from: string, to: string): Promise<void> {
  await rm(join(folder, 'glossary', `${to}.md`), { force: true })
  await rename(join(folder, 'glossary', `${from}.md`), join(folder, 'glossary', `${to}.md`))
}

async function writeExchange(folder: string, name: string, turns: string): Promise<void> {
  const file = join(folder, 'exchanges', `${name}.mdx`)
  const known = await readFile(file, 'utf8').catch(() => '')
  const head = /^---\n.*?\n---\n/s.exec(known)?.[0]
  const number = Number(name.slice(0, 2))
  await writeFile(
    file,
    `${head ?? `---\nnumber: ${number}\ntitle: Part ${number}\n---\n`}\n${turns}`,
  )
}

function turn(kind: string, paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `:::${kind}\n${paragraphs.join('\n\n')}\n:::\n\n`
}

function transcriptOf(paragraphs: Paragraphs): string {
  const said = (label: string, words: readonly string[]) =>
    words.map((one, index) => (index === 0 ? `${label}: ${one}` : one))
  return [
    'A Talk',
    'In spring they met.',
    ...paragraphs['0p'],
    ...said('Ida', paragraphs['1q']),
    ...said('Otto', paragraphs['1a']),
    ...said('Ida', paragraphs['2q']),
    ...said('Otto', paragraphs['2a']),
    ...said('Ida', ['And?']),
    ...said('Otto', ['No.']),
    '',
  ].join('\n\n')
}

const editionSource = `title: A Talk
speakers:
  - { key: ida, name: Ida, label: Ida, role: interviewer }
  - { key: otto, name: Otto, label: Otto, role: respondent }
source: { publication: The Almanac, url: https://example.org/talk }
`

const entrySource = '---\nlabel: Spring\nkind: concept\nsources: [work]\n---\n\nA season.\n'

const worksSource = '[{ "id": "work", "type": "book", "title": "Seasons" }]\n'
