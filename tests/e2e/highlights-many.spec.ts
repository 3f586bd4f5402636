import { expect, type Page, test } from '@playwright/test'
import { highlight, painted, stored, writeNote } from './own-highlights.ts'
import { main, next, quotations } from './pages.ts'

const { words } = quotations.sentence

/** More than are placed before the first frame. */
const count = 120

/** Copies the one highlight in the database, and adds records that no version of the program would write. */
async function copyStored(page: Page, copies: number): Promise<void> {
  const [one] = await stored(page)
  await page.evaluate(
    async ({ one, copies }) => {
      const [{ name = '' } = {}] = await indexedDB.databases()
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => done(request.result)
      })
      const transaction = database.transaction('highlights', 'readwrite')
      const store = transaction.objectStore('highlights')
      for (let copy = 0; copy < copies; copy++)
        store.put({ ...one, id: crypto.randomUUID(), note: '' })
      for (const damage of [{ parts: 'none' }, { parts: [null] }, { seen: [null], parts: [] }])
        store.put({ ...one, id: crypto.randomUUID(), ...damage })
      await new Promise((done) => (transaction.oncomplete = done))
      database.close()
    },
    { one, copies },
  )
}

for (const [name, copies] of [
  ['few', 1],
  ['many', count],
] as const)
  test(`${name} highlights are shown, in sight or not, and damaged ones are left out`, async ({
    page,
  }) => {
    await page.goto(main.path)
    await highlight(page, ['a1', words])
    await writeNote(page, 'The first')
    await copyStored(page, copies)
    await page.goto('/read/')
    await expect(page.locator('.own-mark')).toHaveCount(copies + 1)
    expect((await painted(page))['marker']).toEqual(Array(copies + 1).fill(words))
    await expect(page.locator('.own-text')).toHaveText('The first')
    await page.goto(next.path)
    await expect(page.locator('[data-my-link]')).toBeVisible()
    await expect(page.locator('.own-mark')).toHaveCount(0)
    await page.goto(main.path)
    await expect(page.locator('.own-mark')).toHaveCount(copies + 1)
    expect((await painted(page))['marker']).toHaveLength(copies + 1)
  })
