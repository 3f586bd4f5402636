import { cp, mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { paragraphPath } from '#model/paths.ts'
import type { Site } from './sites.ts'

/**
 * Makes the least that is a search, to compare with: one page with a field, MiniSearch, and the text of the interview in one
 * file. As in Hugo Book, the library is loaded with the page, the text when the field gets the focus; it is indexed when it
 * has come, and the titles of the first ten hits are shown. The page has what the measurement looks for.
 *
 * @param folder an empty folder.
 */
export async function singleFileSite(corpus: Corpus, folder: string): Promise<Site> {
  await mkdir(folder, { recursive: true })
  const records = Array.from(paragraphsOf(corpus.exchanges), ({ exchange, paragraph }) => ({
    id: paragraphPath(exchange.slug, paragraph.id),
    title: `${paragraphAddress(exchange.number, paragraph.id)} ${exchange.title}`,
    text: paragraph.words.text,
  }))
  const library = join(dirname(fileURLToPath(import.meta.resolve('minisearch'))), '..')
  await cp(join(library, 'es', 'index.js'), join(folder, 'minisearch.js'))
  const data = JSON.stringify(records)
  await writeFile(join(folder, 'search-data.json'), data)
  await writeFile(join(folder, 'search.js'), program)
  await writeFile(join(folder, 'index.html'), page)
  return {
    name: 'a single file',
    folder,
    isBuilt: false,
    about: `${records.length} paragraphs, ${Math.round(Buffer.byteLength(data) / 1000)} kB of text`,
  }
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Search</title>
<link rel="modulepreload" href="/minisearch.js">
<script type="module" src="/search.js"></script>
<header><input data-search role="searchbox" aria-label="Search"></header>
<div data-search-results><ol class="hits"></ol></div>
<p>Text.
</html>
`

const program = `import MiniSearch from '/minisearch.js'

const input = document.querySelector('input')
const results = document.querySelector('[data-search-results]')
const list = results.querySelector('ol')
const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'], searchOptions: { prefix: true } })
let isLoaded = false

const search = () => {
  if (!isLoaded) return
  results.ariaBusy = 'true'
  list.replaceChildren(
    ...index.search(input.value).slice(0, 10).map(({ id, title }) => {
      const link = Object.assign(document.createElement('a'), { href: id, textContent: title })
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
  results.ariaBusy = 'false'
}
input.addEventListener('input', search)
input.addEventListener('focus', async () => {
  const response = await fetch('/search-data.json')
  index.addAll(await response.json())
  isLoaded = true
  search()
}, { once: true })
document.documentElement.dataset.isReady = ''
`
