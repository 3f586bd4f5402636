import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Answer } from '#browser/search/answer.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { readEdition } from '#reading/read-edition.ts'
import type { Languages } from '#search/analysis.ts'
import { searchFiles } from '#search/search-files.ts'
import { loadAnalyses } from '#search/stemmer-modules.ts'
import { snippetOf } from '#search/snippet.ts'
import { readPassages } from '#search/passages.ts'
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
  const { corpus, issues } = await readEdition(folder)
  if (!corpus) throw new Error(`Unexpected issues: ${issues.map(({ message }) => message).join()}`)
  const { search } = await searchCorpus(corpus, pageLanguage)
  return search
}

/** Indexes an edition. Returns a function that searches it, and one that lists the files that this requested. */
export async function searchCorpus(corpus: Corpus, pageLanguage = 'en') {
  const { language, apparatus = language } = corpus.edition
  const folder = await temporaryFolder()
  const files = await searchFiles(corpus)
  for (const [path, content] of files) {
    const file = join(folder, 'pagefind', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const requests = new Set<string>()
  const page = {
    documentElement: { dataset: { base: `${folder}/` }, lang: pageLanguage },
    currentScript: null,
    querySelector: () => ({ getAttribute: () => pageLanguage }),
    querySelectorAll: () => [],
  }
  vi.stubGlobal('document', page)
  vi.stubGlobal('location', new URL('http://localhost/'))
  vi.stubGlobal('fetch', async (path: string) => {
    const file = path.replace(/\?.*$/, '')
    const content = await readFile(file).catch(() => undefined)
    if (content) requests.add(relative(join(folder, 'pagefind'), file))
    return new Response(content, { status: content ? 200 : 404 })
  })
  vi.resetModules()
  const analyses = await loadAnalyses({ language, apparatus })
  vi.doMock('virtual:search-languages', () => analyses)
  onTestFinished(() => vi.doUnmock('virtual:search-languages'))
  const { apparatusKinds } = await import('#browser/search/answer.ts')
  const { answers } = await import('#browser/search/answer-query.ts')
  const { loadHits } = await import('#browser/search/engine.ts')
  const search = async (query: string): Promise<Found> => {
    let last: Answer | undefined
    for await (const answer of answers({ q: query }, new AbortController().signal)) last = answer
    const explained = apparatusKinds.flatMap((kind) => last?.apparatus?.[kind] ?? [])
    const shown = (hits: Awaited<ReturnType<typeof loadHits>>) =>
      hits.map(({ content, locations, locator, about }) => {
        const [passage] = readPassages(content, locations)
        const { pieces, fragment } = snippetOf(passage?.text ?? '', passage?.ranges ?? [])
        const words = pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
        return { line: `${about.kind === 'interview' ? locator : about.title}: ${words}`, fragment }
      })
    const interview = shown(await loadHits(last?.interview ?? []))
    return {
      interview: interview.map(({ line }) => line),
      fragments: interview.map(({ fragment }) => fragment),
      answer: last,
      apparatus: shown(await loadHits(explained)).map(({ line }) => line),
    }
  }
  return { search, files, requests }
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
