import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { librarySite } from '../sites.ts'
import { violations } from './axe.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/* The search of a library of test editions, `.cache/sites/library/`: from a page of an edition, and from that of the library. */

const { library: messages, search: searchMessages } = en.browser
const { base } = librarySite
let site: ServedSite

test.beforeAll(async () => {
  site = await serveSite(librarySite)
})
test.afterAll(() => site.stop())

const results = (page: Page) => page.locator('[data-search-results]')
const status = (page: Page) => page.locator('.search-status')
const others = (page: Page) => page.locator('.library-others')
const interviews = (page: Page) => page.locator('.library-interview')
const titled = (page: Page, title: string) => interviews(page).filter({ hasText: title })
const toggle = (page: Page, title: string) => titled(page, title).locator('h3 button')
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

const panel = 'Five People and a Harbour Wall'
const bells = 'A Conversation with Ilse Brandt'

/** Opens a search and waits for all of it. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path)
  await settled(page)
}

async function settled(page: Page): Promise<void> {
  await expect(results(page)).toHaveAttribute('aria-busy', 'false')
}

/** Records the requests of a page for files of searches, by their paths below the root of the library. */
function requestsOf(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.includes('/pagefind/')) paths.push(pathname.slice(base.length))
  })
  return paths
}

test.describe('in an interview', () => {
  test('its own hits come first, and loading the library begins after they are complete', async ({
    page,
  }) => {
    const release: (() => void)[] = []
    const held = new Promise<void>((done) => release.push(done))
    await page.route(`**${base}pagefind/**`, async (route) => {
      await held
      await route.continue()
    })
    const requests = requestsOf(page)
    await page.goto(`${site.url}bells/search/?q=wall`)
    await expect(page.locator('[data-kind=note] .hit').first()).toBeVisible()
    await expect(page.locator('[data-kind=interview] .hit').first()).toContainText('4.A3')
    await expect(others(page)).toHaveCount(0)
    await expect.poll(() => requests.at(-1)).toBe('pagefind/library.json')
    expect(requests.filter((path) => /^(?!bells\/)/.test(path))).toEqual(['pagefind/library.json'])
    release[0]!()
    await expect(others(page).getByRole('heading', { name: messages.inOthers })).toBeVisible()
    await expect(status(page)).toContainText(messages.alsoIn(2))
    expect(requests.filter((path) => path.startsWith('panel/'))).toEqual([])
    await expect(page.locator('.hit').first()).toContainText('4.A3')
  })

  test('another interview opens in place, and loads only its own index', async ({ page }) => {
    await open(page, 'bells/search/?q=wall')
    const requests = requestsOf(page)
    await expect(titled(page, panel)).toContainText(searchMessages.passages(5))
    await toggle(page, panel).click()
    await expect(toggle(page, panel)).toHaveAttribute('aria-expanded', 'true')
    await expect(titled(page, panel).locator('[data-in=interview] .hit')).toHaveCount(3)
    await titled(page, panel).getByRole('button', { name: 'Show 2 more' }).click()
    await expect(titled(page, panel).locator('[data-in=interview] .hit')).toHaveCount(5)
    expect(requests.filter((path) => !path.startsWith('panel/'))).toEqual([])
    expect(requests.filter((path) => /\.(?:js|engine\.pagefind)$/.test(path))).toEqual([])
    await toggle(page, panel).click()
    await expect(titled(page, panel).locator('.hit').first()).toBeHidden()
  })

  test('a hit in another interview is highlighted there, with steps to its other hits, and Back leads to the open results', async ({
    page,
  }) => {
    await open(page, 'bells/search/?q=wall')
    await toggle(page, panel).click()
    const hit = titled(page, panel).locator('[data-in=interview] .hit').first()
    await hit.click()
    await expect(page).toHaveURL(new RegExp(`^${site.url}panel/exchanges/.*#`))
    await expect(page.getByRole('navigation', { name: en.browser.steps.lineName })).toContainText(
      '1 of 5',
    )
    await page.goBack()
    await settled(page)
    await expect(titled(page, panel).locator('[data-in=interview] .hit').first()).toBeFocused()
  })

  test('the filters of the library choose other interviews, or only this one', async ({ page }) => {
    await open(page, 'bells/search/?q=wall')
    await filter(page, messages.filters.interview.name).selectOption({ label: messages.onlyThis })
    await settled(page)
    await expect(others(page)).toHaveCount(0)
    await expect(page).toHaveURL(/[?&]interview=bells/)
    await filter(page, messages.filters.interview.name).selectOption({ label: panel })
    await settled(page)
    await expect(interviews(page)).toHaveCount(1)
    await expect(titled(page, panel).locator('.hit').first()).toBeVisible()
    await expect(page.locator('[data-kind=interview]')).toHaveCount(0)
  })

  test('without the files of the library, the interview is still searched', async ({ page }) => {
    await page.route(`**${base}pagefind/**`, (route) => route.abort())
    await open(page, 'bells/search/?q=wall')
    await expect(page.locator('[data-kind=interview] .hit').first()).toContainText('4.A3')
    await expect(results(page)).toContainText(messages.notSearched)
  })

  test('the dialog shows other interviews too', async ({ page }) => {
    await page.goto(`${site.url}bells/`)
    await page.keyboard.press('/')
    await page.keyboard.type('wall')
    await expect(page.getByRole('dialog').locator('.library-others')).toBeVisible()
    await expect(titled(page, panel)).toBeVisible()
  })
})

test.describe('on the page of the library', () => {
  test('the best interviews are open, and say what they have', async ({ page }) => {
    await open(page, 'search/?q=wall')
    await expect(status(page)).toHaveText(messages.foundIn(3))
    await expect(interviews(page)).toHaveCount(3)
    await expect(interviews(page).first()).toContainText(panel)
    await expect(titled(page, panel).locator('[data-in=interview] .hit')).toHaveCount(3)
    await expect(titled(page, bells).locator('.hit').first()).toContainText('4.A3')
  })

  test('no index is loaded of an interview without the words, and one engine for all of a language', async ({
    page,
  }) => {
    const requests = requestsOf(page)
    await open(page, 'search/?q=wall')
    const folders = new Set(
      requests.flatMap((path) => /^([^/]+)\/pagefind\//.exec(path)?.[1] ?? []),
    )
    expect([...folders].sort()).toEqual(['bells', 'panel'])
    expect(new Set(requests.filter((path) => path.endsWith('.engine.pagefind')))).toEqual(
      new Set(['pagefind/engines/en/wasm.engine.pagefind']),
    )
  })

  for (const [query, title] of [
    ['мостам', 'Мост не любит'],
    ['炒茶', '一壶山水'],
    ['المراكب', 'حديث الخشب'],
    ['glassmaker', 'Sand and Fire'],
  ] as const)
    test(`${query} is found in the interview in its language`, async ({ page }) => {
      await open(page, `search/?q=${encodeURIComponent(query)}`)
      await expect(interviews(page)).toHaveCount(1)
      await expect(titled(page, title).locator('.hit mark').first()).toBeVisible()
    })

  test('filters are in the address, and choose what is found', async ({ page }) => {
    await open(page, 'search/?q=wall')
    await filter(page, messages.filters.year.name).selectOption('2014')
    await settled(page)
    await expect(page).toHaveURL(/[?&]year=2014/)
    await expect(interviews(page)).toHaveCount(1)
    await expect(titled(page, bells)).toHaveCount(1)
    await page.reload()
    await settled(page)
    await expect(filter(page, messages.filters.year.name)).toHaveValue('2014')
    await filter(page, messages.filters.year.name).selectOption('')
    await filter(page, searchMessages.filters.speaker.name).selectOption('Ruth Okafor')
    await settled(page)
    await expect(interviews(page)).toHaveCount(1)
    for (const hit of await titled(page, panel).locator('[data-in=interview] .hit').all())
      await expect(hit).toContainText('Okafor')
  })

  test('what is typed replaces what was found', async ({ page }) => {
    await open(page, 'search/?q=wall')
    const field = page.getByRole('searchbox')
    await field.fill('glassmaker')
    await expect(interviews(page)).toHaveCount(1)
    await expect(titled(page, 'Sand and Fire')).toBeVisible()
    await field.fill('xyzzyx')
    await expect(status(page)).toContainText('xyzzyx')
    await expect(interviews(page)).toHaveCount(0)
    await field.fill('')
    await expect(status(page)).toContainText('Type a word')
  })

  test('everything can be reached with the arrow keys', async ({ page }) => {
    await open(page, 'search/?q=wall')
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    await expect(toggle(page, panel)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(toggle(page, panel)).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('ArrowDown')
    await expect(toggle(page, bells)).toBeFocused()
  })

  test('Back restores the results', async ({ page }) => {
    await open(page, 'search/?q=wall')
    const hit = titled(page, bells).locator('[data-in=interview] .hit').first()
    await hit.click()
    await expect(page).toHaveURL(new RegExp(`^${site.url}bells/exchanges/`))
    await page.goBack()
    await settled(page)
    await expect(hit).toBeFocused()
  })

  test('an interview whose files are missing says so, and the others are shown', async ({
    page,
  }) => {
    await page.route('**/panel/pagefind/**', (route) => route.abort())
    await open(page, 'search/?q=wall')
    await expect(titled(page, panel)).toContainText(messages.notLoaded)
    await expect(titled(page, bells).locator('.hit').first()).toBeVisible()
  })

  test('what was found is announced, and axe finds nothing', async ({ page }) => {
    await open(page, 'search/?q=wall')
    await expect(page.locator('.search > [role=status]')).toHaveText(messages.foundIn(3))
    expect(await violations(page, 'light')).toEqual([])
  })
})
