import type { Page } from '@playwright/test'

/**
 * How much of an element is painted in the colour of words that a text fragment leads to, in pixels.
 * That mark is in no document: it can only be seen.
 */
export const markedPixels = (page: Page, selector: string) =>
  pixelsIn('oklch(0.9 0.09 85)', page, selector)

/** How much of an element is painted in a colour, in pixels. */
export async function pixelsIn(colour: string, page: Page, selector: string): Promise<number> {
  const shot = await page.locator(selector).screenshot()
  return page.evaluate(
    async ({ data, colour }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
      context.fillStyle = colour
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
    },
    { data: shot.toString('base64'), colour },
  )
}
