import { editionList, names } from './lists.ts'
import { completeEdition } from './cache-names.ts'

/** Removes, from the list of exchanges on the page that is shown without a network, those that the device does not have. */
export async function showKeptLinks(list: HTMLElement): Promise<void> {
  if (await completeEdition(names, editionList)) return
  const kept = await caches.open(names.kept)
  for (const item of list.querySelectorAll('li')) {
    const link = item.querySelector('a')
    if (link && !(await kept.match(link.href))) item.remove()
  }
}
