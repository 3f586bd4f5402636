import { base } from './base.ts'

// Functions, so that scripts of an edition that is alone have nothing of it.

/** Whether the page is one of the library itself, and belongs to none of its editions. */
export function isLibraryPage(): boolean {
  return document.documentElement.dataset['library'] !== undefined
}

/** The path of the library's root on this host, with a slash at both ends. Editions are in folders of it. */
export function libraryRoot(): string {
  return isLibraryPage() ? base : base.replace(/[^/]*\/$/, '')
}

/** The folder of the edition that the page belongs to; empty on a page of the library itself. */
export function folderHere(): string {
  return base.slice(libraryRoot().length, -1)
}
