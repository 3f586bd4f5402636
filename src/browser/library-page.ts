/** Whether this is a page of a library itself, not of one of its editions: it has no interview. */
export const isLibraryPage = document.documentElement.hasAttribute('data-library')
