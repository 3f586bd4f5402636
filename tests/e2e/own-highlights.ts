import { expect, type Page } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { select } from './select-words.ts'

const messages = en.browser.highlights

/** The panel of a highlight. */
export const panel = (page: Page) => page.locator('.own-panel')

/** The field for its note. */
export const noteField = (page: Page) =>
  panel(page).getByRole('textbox', { name: messages.yourNote })

/** Selects words and presses `m`. The panel is open then, and the highlight stored. */
export async function highlight(
  page: Page,
  from: [id: string, words: string],
  to = from,
): Promise<void> {
  await select(page, from, to)
  await page.keyboard.press('m')
  await expect(panel(page).getByRole('status')).toHaveText(messages.highlighted(true))
}

/** Writes a note on the highlight whose panel is open, and waits until it is stored. */
export async function writeNote(page: Page, note: string): Promise<void> {
  await noteField(page).fill(note)
  await noteField(page).blur()
  await expect.poll(() => stored(page)).toContainEqual(expect.objectContaining({ note }))
}

/** The highlights in the database of the site. */
export function stored(page: Page): Promise<StoredHighlight[]> {
  return page.evaluate(storedHere)
}

type StoredHighlight = { id: string; note: string; style: string; places?: string[] }

/** The highlights in the database of the site whose page runs this. */
export async function storedHere(): Promise<StoredHighlight[]> {
  const names = await indexedDB.databases()
  const name = names.map((one) => one.name).find((one) => one?.startsWith('highlights'))
  if (name === undefined) return []
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(new Error('Unexpected refusal'))
  })
  const all = await new Promise<StoredHighlight[]>((done) => {
    const request = database.transaction('highlights').objectStore('highlights').getAll()
    request.onsuccess = () => done(request.result)
  })
  database.close()
  return all
}

/** The words that are painted, by style. */
export function painted(page: Page, owner = 'own'): Promise<Record<string, string[]>> {
  return page.evaluate(paintedHere, owner)
}

/** The words that are painted on the page that runs this, by style. */
export function paintedHere(owner: string): Record<string, string[]> {
  const all: Record<string, string[]> = {}
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(`${owner}-`) || highlight.size === 0) continue
    all[name.slice(owner.length + 1)] = [...highlight].map((one) => {
      const range = new Range()
      range.setStart(one.startContainer, one.startOffset)
      range.setEnd(one.endContainer, one.endOffset)
      return range.toString()
    })
  }
  return all
}
