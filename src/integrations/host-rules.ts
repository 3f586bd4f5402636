import { linksetPath } from '#exports/linkset.ts'

/** The header that leads from pages to the link set of their edition, if the pages of a rule are in it. */
export function linkHeader(rule: string, base: string, root: string): string {
  const line = (to: string) => `  Link: <${to}>; rel="linkset"; type="application/linkset+json"\n`
  if (root === '')
    return ['/', '/exchanges/*', '/v/*'].includes(rule) ? line(base + linksetPath) : ''
  // In a library, one rule is for every edition, so the address is relative to the page.
  if (rule === '/') return line(linksetPath.slice(1))
  return rule === '/exchanges/*' ? line(`../..${linksetPath}`) : ''
}

/**
 * The headers for single files of an edition, which `public/_headers` has, as those of every edition of a library: one rule for all of
 * them, since hosts count rules.
 */
export function typesInEditions(types: string): string {
  return types
    .split('\n')
    .map((line) => {
      if (line.startsWith('/_astro/')) return line
      if (line.startsWith('/')) return `/:edition${line}`
      // `/:edition/downloads/edition.tei/*`, the only rule with such a link.
      return line.replace(/(?<=<)\//, '../../')
    })
    .join('\n')
}
