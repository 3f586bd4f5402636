/** Links with a scheme or a host lead to other sites; all others are relative. */
const pages = { not: { selector_matches: '[href*="//"],[href^="mailto:"]' } }
const files = { href_matches: '/*.*' }
// A click on this link opens the search dialog instead of the search page.
const search = { selector_matches: '[data-search]' }

/**
 * The speculation rules of every page: browsers may prefetch a page of the edition when a click on its link is likely, and
 * prerender the next and previous exchange. The Content Security Policy allows exactly this text, by its hash.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { and: [pages, { not: files }, { not: search }] }, eagerness: 'moderate' }],
  prerender: [{ where: { selector_matches: '.pager a, .begin a' }, eagerness: 'moderate' }],
})
