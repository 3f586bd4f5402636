/**
 * What the browser may fetch ahead: a page of the edition at the first sign that its link will be followed; the neighbouring
 * exchange even ready to be shown. The policy of a page allows this text, letter by letter, by its hash.
 */
export function speculationRules(base: string): string {
  // Escape characters of the path that have a meaning in URL patterns.
  const pages = { href_matches: `${base.replace(/[()*+:?{}\\]/g, '\\$&')}*` }
  const files = { href_matches: '/*.*' }
  // A click on the search opens it over the page: its own page would come in its way.
  const search = { selector_matches: '[data-search]' }
  return JSON.stringify({
    prefetch: [{ where: { and: [pages, { not: files }, { not: search }] }, eagerness: 'moderate' }],
    prerender: [{ where: { selector_matches: '.pager a, .begin a' }, eagerness: 'moderate' }],
  })
}
