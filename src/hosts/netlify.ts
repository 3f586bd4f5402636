import type { Host } from './host.ts'

/**
 * Netlify, as looked up on 28 November 2026.
 *
 * - Files in a folder, and that there is no limit of files in a site: https://docs.netlify.com/site-deploys/overview/.
 * - The two characters, and what is not uploaded: https://github.com/netlify/open-api/blob/master/go/porcelain/deploy.go and
 *   https://github.com/netlify/cli/tree/main/src/utils/deploy.
 * - Names in lower case: https://www.jvt.me/posts/2019/11/11/gotcha-netlify-lowercase/; the documentation does not mention it.
 * - Rules: https://docs.netlify.com/manage/routing/redirects/overview/ names no limit, and advises placeholders from 10,000 redirects on,
 *   since a deployment whose rules are too large may fail. No limit of headers, of lines or of the size of a file is documented.
 */
export const netlify: Host = {
  name: 'Netlify',
  filesPerFolder: { max: 54_000 },
  refusedCharacters: ['#', '?'],
  mergesCase: 'Netlify makes names lower case, and serves only one of them',
  leavesOut: /(?:^|\/)(?:\.(?!well-known(?:\/|$))|node_modules(?:\/|$)|__MACOSX(?:\/|$))/,
  needs: { '404.html': 'Netlify would show its own page for addresses that do not exist' },
  headers: {},
  redirects: {},
}
