import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Answer } from '#browser/search/answer.ts'
import type { Corpus } from '#corpus/corpus.ts'
import type { WantedResults } from '#browser/search/request.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { readEdition } from '#reading/read-edition.ts'
import type { Languages } from '#search/analysis.ts'
import type { IndexFiles } from '#search/pagefind-files.ts'
import { searchFiles } from '#search/search-files.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import { loadAnalyses } from '#search/stemmer-modules.ts'
import { snippetOf } from '#search/snippet.ts'
import { readPassages } from '#search/passages.ts'
import { fragmentFor, type TextRange } from '#search/text-fragment.ts'
import { temporaryFolder } from '../support.ts'

/** The results of a search as they are shown, `1.A1: the [words] found`. */
export type Found = {
  interview: string[]
  apparatus: string[]
  fragments: string[]
  answer: Answer | undefined
}

/**
 * Writes a small edition, indexes it, and returns a function that searches it with the code that runs in the browser.
 *
 * @param files the files of the edition by path, apart from `edition.yaml`.
 * @param languages the language of the edition, or the fields of `edition.yaml` with its languages.
 * @param pageLanguage the language of its pages.
 */
export async function searchIn(
  files: Record<string, string>,
  languages: string | Languages = 'en',
  pageLanguage = 'en',
): Promise<(query: string) => Promise<Found>> {
  const { language, apparatus = language } =
    typeof languages === 'string' ? { language: languages } : languages
  const folder = await temporaryFolder()
  const edition = {
    'edition.yaml': `title: A Talk
language: ${language}
apparatus: ${apparatus}
speakers:
  - { key: ida, name: Ida, label: Ida, role: interviewer }
  - { key: oskar, name: Oskar, label: Oskar, role: respondent }
`,
    'transcript.txt': 'A Talk\n',
    ...files,
  }
  for (const [path, content] of Object.entries(edition)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return searchEdition(folder, pageLanguage)
}

/** The same for the edition in a folder, with a request that may have filters, and want so many results. */
export async function searchEdition(
  edition: string,
  pageLanguage = 'en',
): Promise<(query: string, filters?: Omit<WantedResults, 'q'>) => Promise<Found>> {
  const { corpus, issues } = await readEdition(edition)
  if (!corpus) throw new Error(`Unexpected issues: ${issues.map(({ message }) => message).join()}`)
  const { search } = await searchCorpus(corpus, { pageLanguage })
  return search
}

/** A search of an edition: what it has, and what it requests. */
export type SearchOptions = {
  /** The language of its pages. */
  pageLanguage?: string
  /** How many results in the interview and outside it are shown at most. */
  shown?: { interview: number; apparatus: number }
  /** The files of the search, if they are made already. */
  files?: IndexFiles
}

/**
 * Indexes an edition. Returns a function that searches it, what it searches with, the files of the search, the paths of those that
 * were requested, and a list of files that are missing, which a test may fill.
 */
export async function searchCorpus(
  corpus: Corpus,
  {
    pageLanguage = 'en',
    shown = { interview: Infinity, apparatus: Infinity },
    files: made,
  }: SearchOptions = {},
) {
  const { language, apparatus = language } = corpus.edition
  const folder = await temporaryFolder()
  const files = made ?? (await searchFiles(corpus))
  const root = join(folder, 'pagefind')
  const program = files.get('pagefind.js')
  await mkdir(root)
  if (program) await writeFile(join(root, 'pagefind.js'), program)
  const requests = new Set<string>()
  const missing = new Set<string>()
  const page = {
    documentElement: { dataset: { base: `${folder}/` }, lang: pageLanguage },
    currentScript: null,
    querySelector: () => ({ getAttribute: () => pageLanguage }),
    querySelectorAll: () => [],
  }
  vi.stubGlobal('document', page)
  vi.stubGlobal('location', new URL('http://localhost/'))
  vi.stubGlobal('fetch', (url: string) => {
    const path = relative(root, url.replace(/\?.*$/, ''))
    const content = missing.has(path) ? undefined : files.get(path)
    if (content) requests.add(path)
    return Promise.resolve(new Response(content?.slice(), { status: content ? 200 : 404 }))
  })
  vi.resetModules()
  const analyses = await loadAnalyses({ language, apparatus })
  vi.doMock('virtual:search-languages', () => analyses)
  vi.doMock('virtual:first-language', () => analyses.spoken)
  vi.doMock('virtual:interview-text', () => ({ text: textForFirstHits(corpus) }))
  onTestFinished(() => vi.doUnmock('virtual:interview-text'))
  onTestFinished(() => vi.doUnmock('virtual:search-languages'))
  onTestFinished(() => vi.doUnmock('virtual:first-language'))
  const { search: messages, hits } = messagesFor(corpus.edition).browser
  vi.doMock('virtual:messages/search', () => ({ messages }))
  vi.doMock('virtual:messages/hits', () => ({ messages: hits }))
  onTestFinished(() => vi.doUnmock('virtual:messages/search'))
  onTestFinished(() => vi.doUnmock('virtual:messages/hits'))
  const { apparatusKinds } = await import('#browser/search/answer.ts')
  const { answers } = await import('#browser/search/answer-query.ts')
  const { editionHere } = await import('#browser/search/searched-edition.ts')
  const edition = editionHere()
  const { engine } = edition
  const { loadPassageHits } = await import('#browser/search/passage-hits.ts')
  const search = async (query: string, filters: Omit<WantedResults, 'q'> = {}): Promise<Found> => {
    let last: Answer | undefined
    for await (const answer of answers(
      edition,
      { ...filters, q: query },
      new AbortController().signal,
    ))
      last = answer
    const explained = apparatusKinds.flatMap((kind) => last?.apparatus?.[kind] ?? [])
    const marked = (text: string, ranges: readonly TextRange[]) => {
      const { pieces, marked: found } = snippetOf(text, ranges)
      const words = pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
      return { words, fragment: fragmentFor(text, found) }
    }
    const interview = (
      await loadPassageHits(edition, (last?.interview ?? []).slice(0, shown.interview))
    ).map((hit) => ({
      locator: hit.locator,
      ...marked(hit.text, hit.ranges),
    }))
    const others = (await engine.loadHits(explained.slice(0, shown.apparatus))).map(
      ({ content, locations, about }) => {
        const [passage] = readPassages(content, locations)
        return `${about.title}: ${marked(passage?.text ?? '', passage?.ranges ?? []).words}`
      },
    )
    return {
      interview: interview.map(({ locator, words }) => `${locator}: ${words}`),
      fragments: interview.map(({ fragment }) => fragment),
      answer: last,
      apparatus: others,
    }
  }
  return { search, engine, files, requests, missing }
}

/** The source of an exchange in which Ida asks a question and Oskar answers it. */
export function exchange(number: number, question: string, answer: string): string {
  return `---
number: ${number}
title: Exchange ${number}
---

:::question
${question}
:::

:::answer
${answer}
:::
`
}
