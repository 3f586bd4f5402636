import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { startStaticServer } from '#cli/static-server.ts'
import { siteAtRoot } from '../sites.ts'
import { chromiumEngine } from './engines/chromium.ts'
import { firefoxEngine } from './engines/firefox.ts'
import type { Reader } from './engines/reader.ts'
import { en } from '#messages/en/catalogue.ts'
import { edition, found, main, next, quotations } from './pages.ts'

/** A name that has a meaning in addresses. */
const unusual = 'Bells & Söhne (1) #2 50%?'

// One worker packs the site for all tests.
test.describe.configure({ mode: 'default' })

let temporary: string
/** The folder that was packed and unpacked. */
let folder: string

test.beforeAll(async () => {
  // It copies the site, packs it twice and unpacks it.
  test.setTimeout(120_000)
  temporary = await mkdtemp(join(tmpdir(), 'pack-'))
  const built = join(temporary, 'built')
  await cp(siteAtRoot.folder, built, { recursive: true })
  const pack = () =>
    promisify(execFile)(process.execPath, ['src/cli/pack.ts'], {
      env: { ...process.env, OUT_DIR: built, CONTENT_DIR: resolve(siteAtRoot.content) },
    })
  await pack()
  const zip = await readFile(join(built, 'downloads/edition.zip'))
  // The ZIP is the same if it is made again, and does not contain itself or a link to itself.
  await pack()
  expect((await readFile(join(built, 'downloads/edition.zip'))).equals(zip)).toBe(true)
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    const file = join(temporary, unusual, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  folder = join(temporary, unusual, 'bronze-and-time-1.1.0')
})

test.afterAll(() => rm(temporary, { recursive: true, force: true }))

test('the ZIP has the site as it was built, and its sources', async () => {
  const page = `exchanges/${main.slug}/index.html`
  expect(await readFile(join(folder, page))).toEqual(await readFile(join(siteAtRoot.folder, page)))
  expect(await readFile(join(folder, 'source/edition.yaml'))).toEqual(
    await readFile(join(siteAtRoot.content, 'edition.yaml')),
  )
  const downloads = 'downloads/index.html'
  expect(await readFile(join(folder, downloads), 'utf8')).not.toContain('edition.zip"')
  expect(await readFile(join(temporary, 'built', downloads), 'utf8')).toContain(
    'href="edition.zip"',
  )
})

for (const engine of [chromiumEngine, firefoxEngine]) {
  test.describe(engine.name, () => {
    test.skip(!engine.installed, `${engine.name} is not installed`)
    let reader: Reader
    test.beforeAll(async () => {
      if (engine.installed) reader = await engine.launch({ javaScript: true })
      await reader.resize(1300, 900)
    })
    test.afterAll(() => reader.close())

    const open = (path: string) => reader.open(pathToFileURL(join(folder, path)).href)
    /**
     * Tries again where a page depends on what another has stored. On a busy machine, Chromium leaves about one page in some hundreds
     * without its local storage: if its first script asks for it before the browser process knows the document, that process
     * refuses (`DOMStorageContextWrapper::IsRequestValid`).
     */
    const withStorage = (steps: () => Promise<void>) =>
      expect(steps).toPass({ timeout: 25_000, intervals: [0] })
    const soon = { timeout: 5000 }

    const click = (selector: string) =>
      reader.run((selector) => document.querySelector<HTMLElement>(selector)!.click(), selector)
    const textOf = (selector: string) =>
      reader.run((selector) => document.querySelector(selector)?.textContent ?? '', selector)
    const count = (selector: string) =>
      reader.run((selector) => document.querySelectorAll(selector).length, selector)
    const address = () =>
      reader
        .run(() => decodeURIComponent(location.href), undefined)
        .catch(() => 'between two pages')
    const type = (words: string) =>
      reader.run((words) => {
        const field = document.querySelector<HTMLInputElement>('dialog [role=searchbox]')!
        field.value = words
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }, words)

    test('a search finds passages, and a hit opens with its words highlighted', async () => {
      await open('index.html')
      await expect.poll(() => count('a[data-search]')).toBeGreaterThan(0)
      await click('a[data-search]')
      await expect.poll(() => count('dialog [role=searchbox]')).toBe(1)
      await type(found.word)
      await expect.poll(() => count('.hits .hit')).toBeGreaterThan(0)
      await expect.poll(() => textOf('dialog .search-status')).toMatch(/^\d+ passages?$/)
      await type('zzzz')
      await expect.poll(() => textOf('dialog .search-status')).toContain('in the interview')
      await type(`${main.number}.a6`)
      await expect.poll(() => textOf('.hits .hit')).toContain(`${main.number}.A6`)
      await type(`“${main.wish.words.replace('.', '')}”`)
      await expect.poll(() => count('.hits .hit')).toBe(1)
      await click('.hits .hit')
      await expect.poll(address).toContain(`${main.path}index.html#${main.wish.id}`)
      await expect.poll(() => reader.run(() => CSS.highlights.size, undefined)).toBeGreaterThan(0)
    })

    test('the search page answers the query in its address', async () => {
      await reader.open(`${pathToFileURL(join(folder, 'search/index.html')).href}?q=${found.word}`)
      await expect.poll(() => count('.hits .hit')).toBeGreaterThan(0)
    })

    test('notes are in the margin, and terms and linked pages open as cards', async () => {
      await open(`exchanges/${main.slug}/index.html`)
      await expect.poll(() => count('.annotation.beside')).toBeGreaterThan(5)
      await click(`[data-turn] a[href="#${main.firstTerm.id}"]`)
      await expect.poll(() => count(`#${main.firstTerm.id}:popover-open`)).toBe(1)
      await open('glossary/patient-pour/index.html')
      await expect.poll(() => count('main a[href*="exchanges/"]')).toBeGreaterThan(0)
      const place = await reader.run(() => {
        const link = [...document.querySelectorAll('main a[href*="exchanges/"][href*="#a"]')].at(
          -1,
        )!
        link.scrollIntoView({ block: 'center' })
        const { x, y, width, height } = link.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      }, undefined)
      await reader.point(place.x, place.y)
      await expect.poll(() => count('[data-preview=paragraph]')).toBeGreaterThan(0)
    })

    test('a paragraph can be cited, the contents open, and links lead to files', async () => {
      await open(`exchanges/${main.slug}/index.html`)
      await click('[data-cite]')
      await expect.poll(() => textOf('dialog[open]')).toContain(edition.answers.name)
      await open(`exchanges/${main.slug}/index.html`)
      await click('[data-panel="t"]')
      await expect.poll(() => count('dialog .contents a')).toBe(edition.exchanges)
      await click('.pager [rel=next]')
      await expect.poll(address).toContain(`${next.path}index.html`)
      await open(`${main.number}/index.html`)
      await expect.poll(address).toContain(`${main.path}index.html`)
    })

    test('a quotation is found word for word, and its place opens', async () => {
      await open('downloads/index.html')
      await click('main a[href*="verify/"]')
      await expect.poll(address).toContain('/verify/index.html')
      // Its scripts have started by then.
      await expect.poll(() => reader.run(() => document.readyState, undefined)).toBe('complete')
      await reader.run((words) => {
        document.querySelector('textarea')!.value = words
      }, quotations.sentence.words)
      await click('[data-verify] button')
      await expect.poll(() => textOf('[data-answer] h2')).toBe(en.browser.verify.verdicts.verbatim)
      await click('.summary a')
      await expect.poll(address).toContain(`${main.path}index.html#a1`)
      await expect.poll(() => count('#a1:target')).toBe(1)
    })

    test('a citation has no address that only this device knows; a copied link has', async () => {
      await open(`exchanges/${main.slug}/index.html`)
      await reader.run(() => {
        const kept = globalThis as { copied?: string }
        const clipboard = {
          writeText: (text: string) => Promise.resolve((kept.copied = text)),
          write: async ([item]: ClipboardItem[]) => {
            const parts = item!.types.map(async (type) => (await item!.getType(type)).text())
            kept.copied = (await Promise.all(parts)).join('\n')
          },
        }
        Object.defineProperty(navigator, 'clipboard', { value: clipboard })
        getSelection()!.selectAllChildren(document.getElementById('a6')!)
      }, undefined)
      const copied = () =>
        reader.run(() => (globalThis as { copied?: string }).copied ?? '', undefined)
      const press = (key: string) =>
        reader.run((key) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        }, key)
      const reference = `${main.number}.A6`
      await press('q')
      await expect.poll(copied).toContain(`${edition.year}, ${reference})`)
      expect(await copied()).not.toMatch(/file:|href/)
      await press('Q')
      await expect.poll(copied).toContain(`version ${edition.version}.`)
      expect(await copied()).not.toMatch(/file:|url-here/)
      await press('l')
      await expect.poll(copied).toMatch(/^file:.*#a6/)
      await press('c')
      await expect.poll(() => count('.cite-panel [name=style]')).toBeGreaterThan(3)
      const styles = await count('.cite-panel [name=style]')
      for (let at = 0; at < styles; at++) {
        await reader.run((at) => {
          document.querySelectorAll<HTMLElement>('.cite-panel [name=style]')[at]!.click()
        }, at)
        const citation = await textOf('.citation')
        expect(citation).toContain(reference)
        expect(citation).not.toMatch(/file:|url/i)
      }
    })

    test('highlights are kept, and listed on the page with all of them', async () => {
      const { words } = quotations.sentence
      const painted = () =>
        reader.run(() => {
          const [range] = CSS.highlights.get('own-marker') ?? []
          return (
            range && (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)
          )
        }, undefined)
      await withStorage(async () => {
        await open(`exchanges/${main.slug}/index.html`)
        await reader.run((words) => {
          const text = document.createTreeWalker(
            document.getElementById('a1')!,
            NodeFilter.SHOW_TEXT,
          )
          while (!(text.nextNode() as Text).data.includes(words));
          const at = (text.currentNode as Text).data.indexOf(words)
          getSelection()!.setBaseAndExtent(
            text.currentNode,
            at,
            text.currentNode,
            at + words.length,
          )
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }))
        }, words)
        await expect.poll(painted, soon).toBe(words)
        await expect.poll(() => count('.own-panel'), soon).toBe(1)
        await open('read/index.html')
        await expect.poll(painted, soon).toBe(words)
        await expect.poll(() => count('[data-my-link]'), soon).toBe(1)
        await click('[data-my-link]')
        await expect.poll(address, soon).toContain('/my/index.html')
        await expect.poll(() => textOf('.own-list blockquote'), soon).toBe(words)
        await expect.poll(() => textOf('.own-list .who'), soon).toBe(edition.answers.name)
        await click('.own-list .from a')
        await expect.poll(address, soon).toContain('#a1')
        await expect.poll(painted, soon).toBe(words)
      })
    })

    test('settings are kept from page to page', async () => {
      const scheme = () => reader.run(() => document.documentElement.style.colorScheme, undefined)
      await withStorage(async () => {
        await open('index.html')
        await click('[data-panel="s"]')
        await expect.poll(() => count('.settings [value=dark]')).toBe(1)
        expect(await count('#offline-words')).toBe(0)
        await click('.settings [value=dark]')
        await expect.poll(scheme, soon).toBe('dark')
        await open('about/index.html')
        await expect.poll(scheme, soon).toBe('dark')
      })
      await click('[data-panel="s"]')
      await expect.poll(() => count('.settings [value=light]')).toBe(1)
      await click('.settings p button')
    })
  })
}

for (const base of ['/', '/a/b/', '/50%25%20off/%D0%BF%D1%83%D1%82%D1%8C/'])
  test(`the same folder works at ${base}`, async ({ page }) => {
    const { server, url } = await startStaticServer({ folder, base })
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`)
    })
    try {
      await page.goto(`${url}exchanges/${main.slug}/`)
      await expect(page.locator('.annotation.beside').first()).toBeVisible()
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.split('#')[0]!))
      const inside = [...new Set(links)].filter((link) => link.startsWith(new URL(url).origin))
      expect(inside.length).toBeGreaterThan(20)
      for (const link of inside) {
        expect(link).toContain(url)
        expect((await page.request.get(link)).status(), link).toBe(200)
      }
      await page.goto(`${url}search/?q=${found.word}`)
      const hit = page.locator('[data-search-results] .hit').first()
      await expect(hit).toBeVisible()
      await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
      await hit.click()
      await expect.poll(() => page.url()).toContain(`${url}exchanges/`)
      expect(problems).toEqual([])
    } finally {
      server.close()
      server.closeAllConnections()
    }
  })
