/** The path of the edition's root on this host, with a slash at both ends. The page's `data-base` leads there. */
export const base = new URL(document.documentElement.dataset['base'] ?? '/', location.href).pathname

/** The path of a page by its URL or a link to it, in its short form: some addresses end with the name of the file. */
export function pathOf({ pathname }: { pathname: string }): string {
  return pathname.replace(/index\.html$/, '')
}
