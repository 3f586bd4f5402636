import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { siteOf } from '../sites.ts'
import { violations } from './axe.ts'
import { recordShifts, shiftsOf } from './layout-shifts.ts'
import { edition, main } from './pages.ts'
import { phone, tapText } from './phone.ts'
import { serveSite } from './serve-site.ts'

const address = (id: string) => `${main.number}.${id.toUpperCase()}`
const header = (page: Page) => page.locator('.top')
const place = (page: Page) => page.locator('.top .place')
const scrolled = (page: Page) => page.evaluate(() => scrollY)

/** Turns the wheel by some pixels, in small steps as a hand does, and waits until the page has followed. */
async function scroll(page: Page, pixels: number): Promise<void> {
  const { width, height } = page.viewportSize()!
  await page.mouse.move(width / 2, height / 2)
  const step = Math.sign(pixels) * Math.min(40, Math.abs(pixels))
  for (let done = 0; Math.abs(done) < Math.abs(pixels); done += step) {
    const before = await scrolled(page)
    await page.mouse.wheel(0, step)
    if (before + step > 0) await expect.poll(() => scrolled(page)).toBeCloseTo(before + step, 0)
  }
}

/** Scrolls as a script does. */
const jump = (page: Page, y: number) => page.evaluate((y) => scrollTo(0, y), y)

/** Opens the exchange in its middle, with the header out of sight. */
async function openInMiddle(page: Page, path: string = main.path): Promise<void> {
  await page.goto(path)
  await jump(page, 1200)
  await expect(header(page)).toHaveClass(/floating/)
  await expect(header(page)).not.toBeInViewport()
}

/** The parts of the page that the header covers although they have the focus or are what the URL names. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const header = document.querySelector('.top')!.getBoundingClientRect()
    const named = [document.activeElement, document.querySelector(':target')]
    return named.flatMap((one) => {
      if (!one || one === document.body || one.closest('.top') || one.matches('main')) return []
      const { top, bottom } = one.getBoundingClientRect()
      return top < header.bottom && bottom > header.top ? [one.outerHTML.slice(0, 80)] : []
    })
  })

test('scrolling up brings it back with the current place, scrolling down takes it away', async ({
  page,
}) => {
  await openInMiddle(page)
  await scroll(page, -12)
  await scroll(page, 4)
  await scroll(page, -12)
  await expect(header(page)).not.toBeInViewport()
  await scroll(page, -40)
  await expect(header(page)).toBeInViewport({ ratio: 0.5 })
  for (const name of [en.site.header.contents, en.site.header.search])
    await expect(header(page).getByRole('link', { name })).toBeInViewport({ ratio: 1 })
  const settings = header(page).getByRole('button', { name: en.site.header.displaySettings })
  await expect(settings).toBeInViewport({ ratio: 1 })
  await page
    .locator('#a5')
    .evaluate((paragraph) => scrollTo(0, paragraph.getBoundingClientRect().top + scrollY - 300))
  await scroll(page, -80)
  await expect(place(page)).toHaveText(`${address('a4')} · ${edition.answers.label}`)
  await scroll(page, 40)
  await expect(header(page)).not.toBeInViewport()
})

test('the current place is a link to the paragraph, which it does not cover', async ({ page }) => {
  await openInMiddle(page)
  await scroll(page, -80)
  const [name = ''] = (await place(page).innerText()).split(' ')
  const id = name.replace(`${main.number}.`, '').toLowerCase()
  await place(page).click()
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  await expect(page.locator(`#${id}`)).toBeInViewport()
  await expect(header(page)).not.toBeInViewport()
  expect(await covered(page)).toEqual([])
})

test('on the page with the whole text, the place has the number of the exchange', async ({
  page,
}) => {
  await page.goto('/read/')
  await page.locator(`[id="${main.number}.a3"]`).evaluate((one) => one.scrollIntoView())
  await expect(header(page)).toHaveClass(/floating/)
  await scroll(page, -80)
  await expect(place(page)).toContainText(`${main.number}.A`)
  await expect(place(page)).toHaveAttribute('href', new RegExp(`#${main.number}\\.a\\d+$`))
})

test('a page without the text has it without a place', async ({ page }) => {
  await openInMiddle(page, '/glossary/')
  await scroll(page, -80)
  await expect(header(page).getByRole('link', { name: edition.shortTitle })).toBeInViewport()
  await expect(place(page)).toHaveCount(0)
})

test('the focus finds it where it is, and leaves it behind in the text', async ({ page }) => {
  await openInMiddle(page)
  await page.locator('main').evaluate((one) => one.focus({ preventScroll: true }))
  const before = await scrolled(page)
  await page.keyboard.press('Shift+Tab')
  const settings = header(page).getByRole('button', { name: en.site.header.displaySettings })
  await expect(settings).toBeFocused()
  await expect(settings).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(header(page).getByRole('link', { name: en.site.header.contents })).toBeFocused()
  expect(await scrolled(page)).toBe(before)
  // While it has the focus, it stays.
  await scroll(page, 40)
  await expect(settings).toBeInViewport({ ratio: 1 })
  await page.locator('#a4 a').first().focus()
  await expect(header(page)).not.toBeInViewport()
})

test('neither a jump nor the focus brings it, and it never covers what they lead to', async ({
  page,
}) => {
  await openInMiddle(page)
  await scroll(page, -80)
  await expect(header(page)).toBeInViewport({ ratio: 0.5 })
  const links = page.locator('.answer a[href]:visible')
  for (let index = (await links.count()) - 1; index >= 0; index -= 3) {
    await links.nth(index).focus()
    expect(await covered(page)).toEqual([])
  }
  for (const id of ['a6', 'a2', 'a5', 'q1']) {
    await scroll(page, 200)
    await scroll(page, -80)
    await page.evaluate((id) => (location.hash = id), id)
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await expect.poll(() => covered(page)).toEqual([])
  }
  await jump(page, 1500)
  await jump(page, 900)
  await expect(header(page)).not.toBeInViewport()
})

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test.describe(`with the motion preference ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } })

    test('nothing moves but the header, and it slides only if motion is welcome', async ({
      page,
    }) => {
      await recordShifts(page)
      await openInMiddle(page)
      const top = () => page.locator('#a4').evaluate((one) => one.getBoundingClientRect().top)
      const documentTop = async () => (await top()) + (await scrolled(page))
      const before = await documentTop()
      const duration = await header(page).evaluate(
        (one) => getComputedStyle(one).transitionDuration,
      )
      expect(duration).toBe(reducedMotion === 'reduce' ? '0s' : '0.15s')
      await scroll(page, -80)
      await expect(header(page)).toBeInViewport({ ratio: 0.5 })
      expect(await documentTop()).toBeCloseTo(before, 1)
      await scroll(page, 80)
      await expect(header(page)).not.toBeInViewport()
      await scroll(page, -80)
      await jump(page, 8)
      await expect(header(page)).not.toHaveClass(/floating/)
      expect(await documentTop()).toBeCloseTo(before, 1)
      await jump(page, 1200)
      await jump(page, 0)
      expect(await documentTop()).toBeCloseTo(before, 1)
      expect(await shiftsOf(page)).toEqual([])
    })
  })
}

test('it is not printed, nor is its place', async ({ page }) => {
  await openInMiddle(page)
  await scroll(page, -80)
  await page.emulateMedia({ media: 'print' })
  await expect(header(page)).toBeHidden()
  expect(await page.locator('main').evaluate((one) => getComputedStyle(one).marginTop)).toBe('0px')
})

test('axe finds nothing with it, in light, dark and forced colours, and it fits 320 px', async ({
  page,
}) => {
  await openInMiddle(page)
  await scroll(page, -80)
  expect(await violations(page, 'light')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, 'dark')).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  const ground = await header(page).evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(ground).toMatch(/^rgb\(/)
  await page.setViewportSize({ width: 320, height: 640 })
  await scroll(page, -80)
  for (const name of [en.site.header.contents, en.site.header.search])
    await expect(header(page).getByRole('link', { name })).toBeInViewport({ ratio: 1 })
  const over = await header(page).evaluate((one) => one.scrollWidth - one.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
})

test('from right to left, the place begins at the right', async ({ page }) => {
  const site = await serveSite(siteOf('arabic'))
  try {
    await page.setViewportSize({ width: 700, height: 400 })
    await page.goto(`${site.url}read/`)
    await jump(page, 1500)
    await expect(header(page)).toHaveClass(/floating/)
    await scroll(page, -80)
    await expect(header(page)).toBeInViewport({ ratio: 0.5 })
    const [own, nav] = [
      await place(page).boundingBox(),
      await header(page).locator('nav').boundingBox(),
    ]
    expect(own!.x).toBeGreaterThan(nav!.x + nav!.width - 1)
    await expect(place(page)).toHaveText(/^\S+ · \S/)
  } finally {
    site.stop()
  }
})

test('its keys are shown where there is a keyboard, unless they are switched off', async ({
  page,
}) => {
  const hint = (control: string) =>
    header(page)
      .locator(control)
      .evaluate((one) => {
        const { content, display } = getComputedStyle(one, '::after')
        return display === 'none' || content === 'none' ? '' : content.split(' ')[0]
      })
  await openInMiddle(page)
  const contents = header(page).getByRole('link', { name: en.site.header.contents })
  expect(await hint('[data-panel=t]')).toBe('"t"')
  expect(await hint('[data-panel=s]')).toBe('"s"')
  await expect(contents).toHaveAttribute('aria-keyshortcuts', 't')
  await expect(contents).toHaveAttribute(
    'title',
    en.browser.header.withKey(en.site.header.contents, 't'),
  )
  await page.keyboard.press('s')
  const keys = page.getByRole('group', { name: en.browser.panels.choices.keys.name })
  await keys.getByRole('radio', { name: en.browser.panels.choices.keys.values.off }).check()
  await page.keyboard.press('Escape')
  expect(await hint('[data-panel=t]')).toBe('')
  await expect(header(page).locator('kbd')).toBeHidden()
  await expect(contents).not.toHaveAttribute('aria-keyshortcuts')
})

test.describe('on a phone', () => {
  test.use(phone)

  test('a tap on the text brings it to the foot of the screen, and takes it away', async ({
    page,
  }) => {
    await recordShifts(page)
    await openInMiddle(page)
    await tapText(page)
    await expect(header(page)).toBeInViewport({ ratio: 1 })
    const box = (await header(page).boundingBox())!
    expect(box.y + box.height).toBeCloseTo(phone.viewport.height, 0)
    for (const control of await header(page).locator('a:visible, button:visible').all()) {
      const { height, width } = (await control.boundingBox())!
      expect(Math.min(height, width)).toBeGreaterThanOrEqual(43.9)
    }
    expect(await violations(page, 'light')).toEqual([])
    expect(await shiftsOf(page)).toEqual([])
    await tapText(page)
    await expect(header(page)).not.toBeInViewport()
    await tapText(page, 0.02, 0.3)
    await tapText(page, 0.7, 0.95)
    await expect(header(page)).not.toHaveClass(/shown/)
  })

  test('a tap that means something else does not bring it, and a card or a selection is alone', async ({
    page,
  }) => {
    await openInMiddle(page)
    const words = page.locator(`a[href="#${main.term.id}"]`).first()
    await words.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await words.tap()
    const card = page.locator(`#${main.term.id}`)
    await expect(card).toBeVisible()
    await expect(header(page)).not.toHaveClass(/shown/)
    // This tap closes the card, the next one is for the header.
    await tapText(page, 0.1, 0.4)
    await expect(card).toBeHidden()
    await expect(header(page)).not.toHaveClass(/shown/)
    await tapText(page)
    await expect(header(page)).toHaveClass(/shown/)
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#a4')!))
    await expect(header(page)).not.toHaveClass(/shown/)
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await tapText(page)
    await expect(header(page)).toHaveClass(/shown/)
    await words.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await words.tap()
    await expect(card).toBeVisible()
    await expect(header(page)).not.toHaveClass(/shown/)
  })

  test('no key is named', async ({ page }) => {
    await openInMiddle(page)
    await tapText(page)
    for (const control of ['[data-panel=t]', '[data-panel=s]'])
      expect(
        await header(page)
          .locator(control)
          .evaluate((one) => getComputedStyle(one, '::after').content),
      ).toBe('none')
    await expect(header(page).locator('kbd')).toBeHidden()
    await expect(page.locator('.foot button')).toBeHidden()
  })
})
