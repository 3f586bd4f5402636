import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Answer } from '#browser/search/answer.ts'
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
  for (const [path, content] of await searchFiles(corpus)) {
    const file = join(folder, 'pagefind', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const page = {
    documentElement: { dataset: { base: `${folder}/` }, lang: pageLanguage },
    currentScript: null,
    querySelector: () => ({ getAttribute: () => pageLanguage }),
    querySelectorAll: () => [],
  }
  vi.stubGlobal('document', page)
  vi.stubGlobal('location', new URL('http://localhost/'))
  vi.stubGlobal('fetch', async (path: string) => {
    const content = await readFile(path.replace(/\?.*$/, '')).catch(() => undefined)
    return new Response(content, { status: content ? 200 : 404 })
  })
  vi.resetModules()
  const analyses = await loadAnalyses({ language, apparatus })
  const isBilingual = language !== apparatus
  vi.doMock('virtual:search-languages', () => ({ ...analyses, isBilingual }))
  onTestFinished(() => vi.doUnmock('virtual:search-languages'))
  const { apparatusKinds } = await import('#browser/search/answer.ts')
  const { answers } = await import('#browser/search/answer-query.ts')
  const { loadHits } = await import('#browser/search/engine.ts')
  return async (query) => {
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
