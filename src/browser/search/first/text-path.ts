import { base } from '#browser/base.ts'
import { isLibraryPage } from '#browser/library.ts'
import { firstTextFile } from '#search/interview-text.ts'

/** The path on this host of the text in which first hits are found; undefined on pages that belong to no interview. */
export function firstTextPath(): string | undefined {
  return isLibraryPage() ? undefined : `${base}pagefind/${firstTextFile}`
}
