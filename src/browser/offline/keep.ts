import { keptChoice } from './choice.ts'
import { updateEdition } from './edition-copy.ts'
import { keepExchanges } from './keep-exchanges.ts'
import { showKeptLinks } from './kept-links.ts'
import { offerEdition } from './offer.ts'
import { registerWorker } from './register.ts'

/**
 * Keeps what the device is to keep of the edition, and offers to save all of it. Errors are not shown: the next page tries
 * again.
 */
export async function keep(): Promise<void> {
  const offlinePage = document.querySelector<HTMLElement>('[data-offline]')
  if (offlinePage) return showKeptLinks(offlinePage)
  const choice = keptChoice()
  if (choice === 'nothing' || !isLineFree()) return
  try {
    await registerWorker()
    if (choice === 'edition') return await updateEdition()
    await offerEdition()
    await keepExchanges()
  } catch {
    // Without a network, for example.
  }
}

/** Whether the browser reports neither a slow line nor that it should save data. */
function isLineFree(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string }
  }
  return !connection?.saveData && !/[23]g$/.test(connection?.effectiveType ?? '')
}
