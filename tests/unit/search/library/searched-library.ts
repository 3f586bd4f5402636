import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Corpus } from '#corpus/corpus.ts'
import { messagesFor } from '#messages/catalogue.ts'
import { readEdition } from '#reading/read-edition.ts'
import type { Stemmer } from '#search/analysis.ts'
import { collectLibrary } from '#search/library/collect-library.ts'
import { searchInLibrary } from '#search/library/searched-interview.ts'
import { stemmerModulesOf } from '#search/stemmer-modules.ts'
import { temporaryFolder } from '../../support.ts'

/** The corpus of a test edition. */
export async function corpusOf(name: string): Promise<Corpus> {
  const { corpus } = await readEdition(`tests/editions/${name}`)
  if (!corpus) throw new Error(`Unexpected mistakes in ${name}, expected none`)
  return corpus
}

/** The files of the search of a library and of its editions, by their paths below the root of the library. */
export async function libraryFiles(
  corpora: ReadonlyMap<string, Corpus>,
): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>()
  const collector = collectLibrary()
  for (const [folder, corpus] of corpora) {
    const { files, interview } = await searchInLibrary(corpus, folder)
    // What is handed over may come from another thread.
    collector.add(structuredClone(interview))
    for (const [path, content] of files) all.set(`${folder}/pagefind/${path}`, content)
  }
  for (const [path, content] of collector.files()) all.set(`pagefind/${path}`, content)
  return all
}

/**
 * Lets the code that runs in the browser search a library, from a page of it. Returns its modules, and the paths of the files that
 * were requested.
 */
export async function openLibrary(
  corpora: ReadonlyMap<string, Corpus>,
  files: ReadonlyMap<string, Uint8Array>,
) {
  const folder = await temporaryFolder()
  // The program is a module, which Node loads from the disk.
  for (const [path, content] of files)
    if (path.endsWith('.js')) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
  const requests = new Set<string>()
  vi.stubGlobal('document', {
    documentElement: { dataset: { base: `${folder}/`, library: '' }, lang: 'en' },
    currentScript: null,
    querySelector: () => ({ getAttribute: () => 'en' }),
    querySelectorAll: () => [],
  })
  vi.stubGlobal('location', new URL('http://localhost/'))
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.slice(folder.length + 1).replace(/\?.*$/, '')
    const content = files.get(path)
    requests.add(path)
    return Promise.resolve(new Response(content?.slice(), { status: content ? 200 : 404 }))
  })
  vi.resetModules()
  const languages = [...corpora.values()].map(({ edition }) => edition)
  const loaded = new Set<string>()
  const stemmers = new Map(languages.flatMap(stemmerModulesOf))
  const { search: messages, hits, library } = messagesFor({ language: 'en' }).browser
  const modules = {
    'virtual:library': { inLibrary: true, isLibraryPage: () => true },
    'virtual:library-stemmers': {
      stemmers: Object.fromEntries(
        Array.from(stemmers, ([language, module]) => [
          language,
          () => {
            loaded.add(language)
            return import(module) as Promise<{ stemmer: Stemmer }>
          },
        ]),
      ),
    },
    'virtual:interview-text': {
      text: { isWhole: false, names: [], speakers: [], exchanges: [] },
      loading: undefined,
    },
    'virtual:messages/search': { messages },
    'virtual:messages/hits': { messages: hits },
    'virtual:messages/library': { messages: library },
  }
  for (const [name, module] of Object.entries(modules)) {
    vi.doMock(name, () => module)
    onTestFinished(() => vi.doUnmock(name))
  }
  return {
    ...(await import('#browser/search/library/find-interviews.ts')),
    ...(await import('#browser/search/library/choose-interviews.ts')),
    ...(await import('#browser/search/library/speaker-names.ts')),
    ...(await import('#browser/search/library/other-edition.ts')),
    ...(await import('#browser/search/library/library-data.ts')),
    ...(await import('#browser/search/answer-query.ts')),
    requests,
    stemmersLoaded: loaded,
  }
}
