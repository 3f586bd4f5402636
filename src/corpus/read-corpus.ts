import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { citeTogether } from '#citations/cite-together.ts'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'
import { type Ledger, ledgerSchema } from '#model/ledger.ts'
import { topicsSchema } from '#model/topic.ts'
import { type Work, workSchema } from '#model/work.ts'
import { decodeTranscript, placeInFile, TranscriptError } from '#transcript/decode.ts'
import { readTranscript, type Transcript } from '#transcript/read-transcript.ts'
import type { Corpus } from './corpus.ts'
import { readData } from './read-data.ts'
import { readExchanges } from './read-exchanges.ts'
import { readGlossary } from './read-glossary.ts'
import { readText, unreadable } from './read-text.ts'
import { readTimeline } from './read-timeline.ts'

/**
 * Reads an edition from its folder. Everything unreadable becomes an issue; the corpus is what could be read, and
 * undefined only where the edition itself or its transcript is missing.
 */
export async function readCorpus(folder: string): Promise<CorpusReading> {
  const root = resolve(folder)
  const issues: Issue[] = []
  const read = async <S extends z.ZodType>(name: string, schema: S, required = false) => {
    const file = join(root, name)
    const source = await readText(file, issues, required)
    if (source === undefined) return { data: undefined, at: nowhere }
    const reading = readData(schema, source, file, { mayBeEmpty: !required })
    issues.push(...reading.issues)
    return reading
  }

  const { data: edition, at: placeInEdition } = await read('edition.yaml', editionSchema, true)
  const { data: topics = {}, at: placeInTopics } = await read('topics.yaml', topicsSchema)
  const timeline = await readTimeline(join(root, 'timeline.yaml'), issues)
  const { data: works = [], at } = await read('bibliography.json', z.array(workSchema))
  const { data: ledger = emptyLedger } = await read('addresses.json', ledgerSchema)
  const { data: errata = [], at: placeInErrata } = await read('errata.yaml', errataSchema)
  const glossary = await readGlossary(join(root, 'glossary'), issues)
  if (!edition) return { corpus: undefined, issues }
  const exchanges = await readExchanges(join(root, 'exchanges'), edition, issues)
  const labels = new Map(
    edition.speakers.flatMap(({ key, label, transcriptLabels }) =>
      [label, ...transcriptLabels].map((one) => [one, key] as const),
    ),
  )
  const transcript = await readOracle(join(root, 'transcript.txt'), labels, issues)
  if (!transcript) return { corpus: undefined, issues }
  return {
    corpus: {
      root,
      edition,
      placeInEdition,
      topics,
      placeInTopics,
      timeline,
      transcript,
      exchanges,
      glossary,
      works: worksByKey(works, join(root, 'bibliography.json'), issues, at),
      placeOfWork: (key) => at([works.findIndex(({ id }) => id === key)]),
      ledger,
      errata,
      placeInErrata,
    },
    issues,
  }
}

async function readOracle(
  file: string,
  labels: ReadonlyMap<string, string>,
  issues: Issue[],
): Promise<Transcript | undefined> {
  try {
    const bytes = await readFile(file)
    const { title, paragraphs } = readTranscript(decodeTranscript(bytes), labels)
    const placed = placeInFile(bytes)
    const inFile = <T extends { line: number }>(one: T): T => ({ ...one, line: placed(one.line) })
    return { title: title && inFile(title), paragraphs: paragraphs.map(inFile) }
  } catch (error) {
    if (error instanceof TranscriptError) {
      const position = error.line ? { type: 'at' as const, line: error.line, column: 1 } : wholeFile
      issues.push({ rule: 'unreadable-file', message: error.message, file, position })
    } else issues.push(unreadable(file, error))
    return undefined
  }
}

function worksByKey(
  works: readonly Work[],
  file: string,
  issues: Issue[],
  at: (path: (string | number)[]) => Position,
): Map<string, Work> {
  const byKey = new Map<string, Work>()
  for (const [index, work] of works.entries()) {
    if (byKey.has(work.id)) {
      const message = `Unexpected second work "${work.id}", expected every key once`
      issues.push({ rule: 'duplicate-key', message, file, position: at([index]) })
    }
    byKey.set(work.id, work)
  }
  citeTogether(byKey.values())
  return byKey
}

const nowhere = (): Position => wholeFile

const emptyLedger: Ledger = { pages: {}, redirects: {}, withdrawn: {}, numbers: {}, words: {} }

export type CorpusReading = { corpus: Corpus | undefined; issues: Issue[] }
