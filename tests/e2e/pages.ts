import { expect, type Page } from '@playwright/test'

/** One page of every kind. */
export const kinds = {
  home: '/',
  introduction: '/exchanges/introduction/',
  exchange: '/exchanges/hierarchy-equality-spheres-of-influence/',
  'whole text': '/read/',
  questions: '/questions/',
  'for paper': '/print/',
  glossary: '/glossary/',
  entry: '/glossary/sco/',
  person: '/glossary/lukin/',
  topics: '/topics/',
  topic: '/topics/world-order/',
  timeline: '/timeline/',
  index: '/index/',
  bibliography: '/bibliography/',
  notes: '/notes/',
  about: '/about/',
  search: '/search/?q=multipolarity',
  'not found': '/no/such/page/',
} as const

/** Goes to a page and waits for what it does by itself: on the search page, the hits. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  if (path.includes('?q='))
    await expect(page.locator('[data-search-results] a').first()).toBeVisible()
}

/**
 * How much of an element is painted in the colour of words a text fragment leads to, in pixels.
 * That mark is in no document: it can only be seen.
 */
export async function markedPixels(page: Page, selector: string): Promise<number> {
  const shot = await page.locator(selector).screenshot()
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
    context.fillStyle = 'oklch(0.9 0.09 85)'
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    let count = 0
    for (let at = 0; at < pixels.length; at += 4) {
      const far =
        Math.abs(pixels[at]! - red) +
        Math.abs(pixels[at + 1]! - green) +
        Math.abs(pixels[at + 2]! - blue)
      if (far < 6) count++
    }
    return count
  }, shot.toString('base64'))
}
