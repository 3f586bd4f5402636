/**
 * The speculation rules of a page: browsers may prefetch a page of the edition when a click on its link is likely, and
 * prerender the next and previous exchange. The Content Security Policy allows exactly this text, by its hash.
 */
export function speculationRules(base: string): string {
  // Escape characters that have a meaning in URL patterns.
  const pages = { href_matches: `${base.replace(/[()*+:?{}\\]/g, '\\$&')}*` }
  const files = { href_matches: '/*.*' }
  // A click on this link opens the search dialog instead of the search page.
  const search = { selector_matches: '[data-search]' }
  return JSON.stringify({
    prefetch: [{ where: { and: [pages, { not: files }, { not: search }] }, eagerness: 'moderate' }],
    prerender: [{ where: { selector_matches: '.pager a, .begin a' }, eagerness: 'moderate' }],
  })
}
