import type { Host } from './host.ts'

/**
 * Cloudflare Pages, as looked up on 28 November 2026. Static assets of Workers have the same limits.
 *
 * - Files, their size, and the number of rules: https://developers.cloudflare.com/pages/platform/limits/.
 * - The length of lines, and what becomes of longer ones and of more rules (they are ignored):
 *   https://github.com/cloudflare/workers-sdk/tree/main/packages/workers-shared/utils/configuration, and for redirects
 *   https://developers.cloudflare.com/pages/configuration/redirects/.
 * - What is not uploaded: https://github.com/cloudflare/workers-sdk/blob/main/packages/wrangler/src/pages/validate.ts.
 * - The page for missing addresses: https://developers.cloudflare.com/pages/configuration/serving-pages/.
 */
export const cloudflare: Host = {
  name: 'Cloudflare Pages',
  files: {
    max: 20_000,
    note: 'on the Free plan; 100,000 on paid plans, with PAGES_WRANGLER_MAJOR_VERSION=4 in the settings of the project',
  },
  fileBytes: { max: 25 * 1024 ** 2 },
  leavesOut:
    /^(?:_worker\.js|_headers|_redirects|_routes\.json|functions)(?:\/|$)|(?:^|\/)(?:\.DS_Store|node_modules|\.git)(?:\/|$)/,
  needs: {
    '404.html': 'Cloudflare would show the title page at every address that does not exist',
  },
  headers: { rules: { max: 100 }, line: { max: 2_000 } },
  redirects: { static: { max: 2_000 }, dynamic: { max: 100 }, line: { max: 1_000 } },
}
