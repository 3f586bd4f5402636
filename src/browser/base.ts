/** The path of the edition's root on this host, with a slash at both ends, from the page's `data-base`. */
export const base = document.documentElement.dataset['base'] ?? '/'
