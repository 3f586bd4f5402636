import { isLibraryPage, loadLibrarySearch } from 'virtual:library'
import type { SearchRequest } from './request.ts'

/**
 * Whether a search on a page of a library includes the interview that the page belongs to. Without filters of the library, nothing is
 * loaded to find out.
 */
export async function isHereSearched(request: SearchRequest): Promise<boolean> {
  if (isLibraryPage?.()) return false
  if (!loadLibrarySearch || !(request.interview || request.year)) return true
  return (await loadLibrarySearch()).includesHere(request)
}
