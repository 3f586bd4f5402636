import type { HeaderRule } from './rules.ts'

/**
 * The types of files that `_headers` does not name, since most hosts derive them from the endings. Caddy and S3 know only what the system
 * knows from which they are started or filled. HTML, scripts, styles and images are known everywhere.
 */
const fileTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  bib: 'text/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** Rules with these types, to which the rules of `_headers` are then added. */
export const typeRules: readonly HeaderRule[] = Object.entries(fileTypes).map(([ending, type]) => ({
  pattern: `/*.${ending}`,
  headers: [{ name: 'Content-Type', value: type }],
}))
