import { expect, test, type Page } from '@playwright/test'
import { below } from '../../playwright.config.ts'
import { edition, main, next, noted, phrase, acronym, short, event, work } from './pages.ts'
import { bundlePreviews, previewOf, servePreviews } from './preview-module.ts'

let code: string

test.beforeAll(async () => {
  code = await bundlePreviews()
})

test.beforeEach(async ({ page }) => {
  await servePreviews(page, code)
})

/** The text of a preview, its kind and its links, on the title page. */
async function read(page: Page, href: string) {
  const { has, html } = await previewOf(page, href)
  expect(has, href).toBe(true)
  return page.evaluate((html) => {
    const preview = new DOMParser().parseFromString(html, 'text/html').querySelector('div')!
    return {
      kind: preview.dataset['preview'],
      name: preview.querySelector('p')!.textContent,
      text: preview.textContent,
      words: preview.querySelector('blockquote')?.textContent,
      links: Array.from(preview.querySelectorAll('a'), (link) => link.getAttribute('href')),
    }
  }, html ?? '')
}

test('every kind of page has a preview with its name and its first words', async ({ page }) => {
  await page.goto('/')
  const entry = await read(page, acronym.path)
  expect(entry).toMatchObject({ kind: 'entry', name: `${acronym.label} since 1984` })
  const native = await read(page, `/index/${phrase.entry}`)
  expect(native.name).toMatch(new RegExp(`^${phrase.label}\\s+${phrase.native}`))

  const source = await read(page, `/bibliography/#${work.id}`)
  expect(source.kind).toBe('work')
  expect(source.text).toContain(work.title)
  for (const use of work.uses) expect(source.text).toContain(use)
  expect(source.text).not.toContain('BibTeX')

  const topic = await read(page, main.topic.path)
  expect(topic).toMatchObject({ kind: 'topic', name: main.topic.label })
  expect(topic.text).toMatch(/\d+ passages?$/)

  const date = await read(page, `/timeline/${event.id}`)
  expect(date.kind).toBe('event')
  expect(date.text).toContain(event.place)
  expect(date.links).toContain(`${main.path}${event.paragraph}`)

  const exchange = await read(page, main.path)
  expect(exchange.kind).toBe('exchange')
  expect(exchange.name).toBe(`${main.number} ${main.title}`)
  expect(exchange.words).toContain(main.asked)

  const note = await read(page, `${main.path}#${main.slip.id}`)
  expect(note.kind).toBe('note')
  expect(note.name).toContain(`3.A4 ${main.slip.words}`)
  expect(note.text).toContain(main.slip.text)
})

test('a paragraph is shown with its speaker and reference, shortened after a word', async ({
  page,
}) => {
  await page.goto(next.path)
  const preview = await read(page, `${main.path}#a3:~:text=bell`)
  expect(preview).toMatchObject({ kind: 'paragraph', name: `${edition.answers.label} 3.A3` })
  expect(preview.words).toContain(main.third)
  const long = await read(page, `${main.path}#a1`)
  expect(long.words).toMatch(/[\p{L}\p{N}] …$/u)
  expect(long.words!.split(/\s+/).length).toBeLessThan(64)
  // Links lead to where they led on their own page.
  expect(long.links).toContain(`${main.path}#${main.firstTerm.id}`)
})

test('short and former addresses lead to the same preview', async ({ page }) => {
  await page.goto('/')
  const own = await previewOf(page, `${short.path}#a1`)
  expect(own.html).toBeDefined()
  expect(await previewOf(page, `/${short.number}/#a1`)).toEqual(own)
  expect(await previewOf(page, `${short.formerPath}#a1`)).toEqual(own)
})

test('what is on the page is not fetched, and another page once', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') requests.push(new URL(request.url()).pathname)
  })
  await page.goto(main.path)
  for (const href of [
    `#${main.slip.id}`,
    `${main.path}#a3`,
    `/glossary/${main.term.id.slice(2)}/`,
    `${next.path}#q1`,
    `${next.path}#a1`,
    next.path,
  ])
    await read(page, href)
  expect(requests).toEqual([next.path])
})

test('a target that does not exist, or cannot be had, has no preview', async ({ page }) => {
  await page.goto('/')
  for (const href of [
    '/glossary/none/',
    '/bibliography/#none',
    '/timeline/#none',
    `${main.path}#a99`,
  ])
    expect(await previewOf(page, href)).toEqual({ has: true, html: undefined })
  await page.route(`**${next.path}`, (route) => route.abort(), { times: 1 })
  expect((await previewOf(page, next.path)).html).toBeUndefined()
  expect((await previewOf(page, next.path)).html).toBeDefined()
})

test('controls, navigation, files and other sites have none', async ({ page }) => {
  await page.goto(main.path)
  for (const href of [
    '/',
    '/search/?q=bell',
    '/glossary/',
    '/downloads/',
    `/bibliography/${work.id}.bib`,
    `/share/${main.slug}.png`,
    `https://example.org${next.path}`,
    main.path,
  ])
    expect((await previewOf(page, href)).has, href).toBe(false)
  const inPlace = await page.evaluate(async (module) => {
    const { hasPreview } = (await import(module)) as {
      hasPreview: (link: HTMLAnchorElement) => boolean
    }
    return [
      ...document.querySelectorAll<HTMLAnchorElement>('a.addr, .top a, .foot a, .pager a, .meta a'),
    ]
      .filter((link) => !link.closest('.on') && hasPreview(link))
      .map(({ href }) => href)
  }, new URL('previews-under-test.js', page.url()).href)
  expect(inPlace).toEqual([])
})

test('nothing but words, emphasis and links comes along', async ({ page }) => {
  const hostile = `<body><article class="plain entry"><h1 id="x" onclick="alert(1)">A &lt;b&gt; name</h1>
    <p id="y">Words<script>document.title = 'run'</script><img src="/none.png" onerror="document.title = 'run'">
    <a href="javascript:alert(1)" id="z">link</a><button>press</button><svg><script>1</script></svg>
    <iframe src="/"></iframe><em style="position:fixed" class="skip native">kept</em> <a href="#uses">uses</a></p></article></body>`
  await page.route('**/glossary/hostile/', (route) =>
    route.fulfill({ contentType: 'text/html', body: hostile }),
  )
  await page.goto('/')
  const { html } = await previewOf(page, '/glossary/hostile/')
  expect(html?.replaceAll(/\s+/g, ' ')).toBe(
    '<div data-preview="entry"><p><b>A &lt;b&gt; name</b></p><p>Words <a>link</a> ' +
      '<em class="native">kept</em> <a href="/glossary/hostile/#uses">uses</a></p></div>',
  )
  expect(await page.title()).not.toBe('run')
})

test('below a path, with nothing that the policy forbids', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()))
  await page.goto(`${below}/`)
  const preview = await read(page, `${below}/bibliography/${noted.id}`)
  expect(preview.kind).toBe('work')
  const base = new URL(below).pathname
  expect(preview.links).toContain(`${base}${main.path}${noted.note}`)
  expect((await previewOf(page, main.path)).has).toBe(false)
  expect(violations).toEqual([])
})
