import type { Page } from '@playwright/test'

/** Words of the paragraph with an id. */
export type Words = [id: string, words: string]

/** Selects from the first of some words to the last, as a pointer or a key would. */
export async function select(page: Page, from: Words, to = from): Promise<void> {
  await page.evaluate(selectHere, [from, to] as const)
}

/** Selects from the first of some words to the last on the page that runs this. */
export function selectHere([[fromId, fromWords], [toId, toWords]]: readonly [Words, Words]): void {
  const place = (id: string, words: string, atEnd: boolean): [Node, number] => {
    const paragraph = document.getElementById(id)!
    const at = paragraph.textContent.indexOf(words)
    if (at < 0) throw new Error(`${words} not in ${id}`)
    let rest = at + (atEnd ? words.length : 0)
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text
      if (rest <= length) return [node, rest]
      rest -= length
    }
    throw new Error('beyond the paragraph')
  }
  const start = place(fromId, fromWords, false)
  const end = place(toId, toWords, true)
  getSelection()!.setBaseAndExtent(...start, ...end)
}
