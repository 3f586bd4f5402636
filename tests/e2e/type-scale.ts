import type { Page } from '@playwright/test'

/** Returns the sizes of visible text that are no step of the type scale, relative to the size of the text, with words that have them. */
export async function sizesOffScale(page: Page): Promise<string[]> {
  const sizes = await page.evaluate(() => {
    const text = parseFloat(getComputedStyle(document.documentElement).fontSize)
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const sizes: Record<string, string> = {}
    while (nodes.nextNode()) {
      const words = nodes.currentNode.textContent?.trim() ?? ''
      const parent = nodes.currentNode.parentElement
      // Chinese, Japanese and Korean are set a little smaller beside Latin; the system draws the lists of options.
      const isOwn = !parent?.closest('[lang|=zh], [lang=ja], [lang=ko], option, script, noscript')
      if (words === '' || !parent || !isOwn || !parent.checkVisibility()) continue
      const ratio = parseFloat(getComputedStyle(parent).fontSize) / text
      sizes[ratio.toFixed(3)] ??= words.slice(0, 40)
    }
    return Object.entries(sizes)
  })
  if (sizes.length < 2) throw new Error(`Unexpected sizes ${sizes.join()}, expected at least two`)
  return sizes.filter(([ratio]) => !isStep(Number(ratio))).map((size) => size.join(': '))
}

function isStep(ratio: number): boolean {
  const steps = Math.log(ratio) / Math.log(1.2)
  return Math.abs(steps - Math.round(steps)) < 0.02
}
