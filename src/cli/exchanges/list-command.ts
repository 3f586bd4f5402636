import { wordsIn } from '#corpus/extent.ts'
import { groupsWorthMaking } from '#reshaping/suggest.ts'
import type { Output } from '../command.ts'
import { listExchanges, summarize } from './list.ts'
import { open } from './run-reshaping.ts'

/** Prints the exchanges of an edition, and whether longer ones could be made of them. */
export async function listCommand(folder: string, { print }: Output): Promise<void> {
  const { state, sources } = await open(folder)
  const { exchanges } = state.corpus
  print(listExchanges(state.corpus, sources.exchanges))
  print('')
  print(summarize(sources.exchanges, exchanges.map(wordsIn)))
  const groups = groupsWorthMaking(state.corpus, sources.exchanges)
  const merged = groups.reduce((sum, { files }) => sum + files.length, 0)
  if (groups.length > 0)
    print(
      `${merged} of them could become ${groups.length} longer ones, each a few minutes to read: npm run exchanges -- suggest`,
    )
}
