import { expect, type Page, test } from '@playwright/test'
import { highlight, painted, stored, writeNote } from './own-highlights.ts'
import { main, next, quotations } from './pages.ts'

const { words } = quotations.sentence

/** So many that their marks are placed in one exchange after another. */
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

test('words in sight are painted before all highlights have been read', async ({ page }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await page.addInitScript(() => {
    const getAll = Reflect.get(IDBIndex.prototype, 'getAll') as () => IDBRequest
    IDBIndex.prototype.getAll = new Proxy(getAll, {
      apply(getAll, index: IDBIndex, parameters: []): unknown {
        const request = Reflect.apply(getAll, index, parameters)
        // Nobody learns of the answer.
        if (index.name === 'base') request.addEventListener = () => undefined
        return request
      },
    })
  })
  await page.goto(next.path)
  await page.goto(`${main.path}#a1`)
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
  await expect(page.locator('.own-mark')).toHaveCount(0)
})

test('a database of the first version is brought up to date', async ({ page }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  const [{ places, ...one } = { places: undefined }] = await stored(page)
  expect(places).toHaveLength(1)
  // No page of the site has it open.
  await page.goto('/robots.txt')
  await page.evaluate(async (one) => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const done = (request: IDBRequest) =>
      new Promise((done, fail) => {
        request.onsuccess = done
        request.onerror = fail
      })
    await done(indexedDB.deleteDatabase(name))
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('highlights', { keyPath: 'id' })
      store.createIndex('base', 'base')
      store.put(one)
      store.put({ ...one, id: crypto.randomUUID(), parts: [null] })
    }
    await done(request)
    request.result.close()
  }, one)
  await page.goto(main.path)
  await expect(page.locator('.own-mark')).toHaveCount(1)
  await expect.poll(() => stored(page)).toContainEqual({ ...one, places })
})
