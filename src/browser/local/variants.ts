/** The modules of the browser that have a variant here for pages opened from a folder, by their path in `src/browser/`. */
export const variants: Readonly<Record<string, string>> = {
  'fetch-data.ts': 'fetch-data.ts',
  'highlights/database.ts': 'database.ts',
  'page-html.ts': 'page-html.ts',
  'offline/can-keep.ts': 'can-keep.ts',
  'reading/prefetch.ts': 'prefetch.ts',
  'search/search.ts': 'search.ts',
  'storage.ts': 'storage.ts',
}
