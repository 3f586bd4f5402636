import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ledger, ledgerSchema } from '#model/ledger.ts'

/** Removes the last exchange from the ledger of an edition, as if it had been added since. Returns its slug. */
export async function unpublishLast(folder: string): Promise<string> {
  const file = join(folder, 'addresses.json')
  const ledger = ledgerSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const [path = '', number = 0] =
    Object.entries(ledger.numbers).sort((a, b) => b[1] - a[1])[0] ?? []
  const slug = path.split('/')[2] ?? ''
  const isOf = (page: string) => page === `/${number}/` || page.split('/')[2] === slug
  const pages = Object.entries(ledger.pages)
    .filter(([page]) => !isOf(page))
    .map(([page, ids]): [string, string[]] => [
      page,
      ids.filter((id) => !id.startsWith(`${number}.`)),
    ])
  const without = <T>(entries: Record<string, T>) =>
    Object.fromEntries(Object.entries(entries).filter(([page]) => page !== path))
  const rest: Ledger = {
    ...ledger,
    pages: Object.fromEntries(pages),
    numbers: without(ledger.numbers),
    words: without(ledger.words),
  }
  await writeFile(file, JSON.stringify(rest))
  return slug
}
