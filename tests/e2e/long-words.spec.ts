import { expect, type Page, test } from '@playwright/test'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ports } from '../../playwright.config.ts'

const port = ports.root + 4
const root = `http://localhost:${port}`
const content = '.cache/long-words/content'
const site = '.cache/long-words/site'
const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site, PORT: String(port) }
let server: ChildProcess

/** A word of 154 letters. */
const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'
  .repeat(2)
  .slice(0, 154)
/** An address without a character at which a line may break. */
const url = `https://example.org/${'a_path_that_nothing_divides'.repeat(5)}`
const [asks, answers] = ['A', 'B'].map((end) => word.toUpperCase().slice(0, 60) + end)

const files = {
  'edition.yaml': `title: ${word}
description: About ${word}.
contact: ${url}
editing: The ${word} was divided.
rights: { interview: ${word}, edition: ${word} }
source: { publication: ${word}, publisher: ${word}, url: "${url}" }
speakers:
  - { key: ida, name: Ida ${word}, label: ${asks}, role: interviewer, about: ${word} }
  - { key: oskar, name: ${word}o, label: ${answers}, role: respondent, about: ${word} }
`,
  'transcript.txt': `${word}

${asks}: What is ${word}?

${answers}: It is ${url} and ${word}.

${asks}: Why ${word}?

${answers}: Because ${word}, ${word}.
`,
  'exchanges/01-one.mdx': `---
number: 1
title: ${word}
summary: Asks for ${word}.
reply: Says ${word}.
topics: [topic]
---

:::question
What is :term[${word}]{#entry}?
:::

:::answer
It is ${url} and :note[${word}]{#note}.
:::

:::note{#note kind=slip}
This is ${word}, see :cite[${word}]{#work}.
:::
`,
  'exchanges/02-two.mdx': `---
number: 2
title: Short and ${word}
topics: [topic]
---

:::question
Why ${word}?
:::

:::answer
Because :cite[${word}]{#work locator="p. 25"}, ${word}.
:::
`,
  'topics.yaml': `topic:
  label: ${word}
  about: About ${word}.
  says: [{ at: 1.A1, gist: ${word} is said. }, { at: 2.A1, gist: ${word} is said. }]
`,
  'timeline.yaml': `during: { from: "2018-01-01", to: "2018-02-01", why: ${word} }
events:
  - { key: event, date: "2017", text: ${word}, sources: [work], at: [1.A1] }
`,
  'errata.yaml': `- { key: first, date: 2018-03-02, version: "1", kind: apparatus, at: [1.A1], text: ${word} }\n`,
  'glossary/entry.md': `---
label: ${word}
kind: person
native: { ru: ${'многополярность'.repeat(10)} }
transliteration: { ru: ${'mnogopoljarnost'.repeat(10)} }
dates: 1933/2007
role: ${word}
mentioned: ${word}
sources: [work]
see: [other]
---

A ${word} at ${url}.

## Later

More ${word}.
`,
  'glossary/other.md': `---
label: Other ${word}
kind: concept
aliases: [because]
sources: [work]
---

A ${word}.
`,
  'bibliography.json': JSON.stringify([
    {
      id: 'work',
      type: 'book',
      title: word,
      'title-translated': word,
      language: 'de',
      author: [{ family: word, given: word }],
      publisher: word,
      'publisher-place': word,
      'container-title': word,
      URL: url,
      archived: url,
      issued: { 'date-parts': [[1999]] },
      checked: 'record',
    },
  ]),
}

// One worker builds and serves the site for all tests.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 320, height: 800 } })

test.beforeAll(() => {
  test.setTimeout(90_000)
  rmSync(content, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const node = ['--disable-warning=ExperimentalWarning']
  execFileSync(process.execPath, [...node, 'src/cli/addresses.ts'], { env })
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  execFileSync(process.execPath, [astro, 'build', '--force'], { env })
  server = spawn(process.execPath, [...node, 'src/cli/serve.ts'], { env })
})
test.afterAll(() => void server.kill())

/** The elements beyond the right edge of the window, and how far the page scrolls sideways. */
function beyondTheEdge(page: Page) {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
    const { scrollWidth, clientWidth } = document.documentElement
    return { names: names.slice(-4), scrolls: scrollWidth - clientWidth }
  })
}

const nothing = { names: [], scrolls: 0 }

test('words and addresses wider than the window break on every page', async ({ page }) => {
  test.setTimeout(60_000)
  await expect(() => page.goto(root)).toPass()
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  expect(pages.length).toBeGreaterThan(20)
  for (const path of pages) {
    await page.goto(root + path)
    expect.soft(await beyondTheEdge(page), path).toEqual(nothing)
  }
})

test('words and addresses wider than the window break in cards, panels and search results', async ({
  page,
}) => {
  await page.goto(`${root}/exchanges/one/`)
  const visible = async (selector: string) => {
    await expect(page.locator(selector).first()).toBeVisible()
    expect.soft(await beyondTheEdge(page), selector).toEqual(nothing)
    await page.keyboard.press('Escape')
  }
  await page.locator('a.term').first().click()
  await visible('.annotation:popover-open')
  await page.locator('a.noted').first().click()
  await visible('.annotation:popover-open')
  await page.keyboard.press('t')
  await visible('dialog .contents')
  await page.locator('[data-cite]').first().click()
  await visible('dialog .citation')
  await page.goto(`${root}/search/?q=${word}`)
  await visible('[data-search-results] a')
})
