import type { Host } from './host.ts'

/**
 * GitHub Pages, as looked up on 28 November 2026.
 *
 * - The size of a site: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits says “1 GB”, and
 *   https://github.com/actions/deploy-pages warns above 2³⁰ bytes. Neither names a limit for the number of files or the size of one, but
 *   a deployment fails after ten minutes.
 * - The colon: https://docs.github.com/en/pages/setting-up-a-github-pages-site-with-jekyll/troubleshooting-jekyll-build-errors-for-github-pages-sites.
 * - Hidden files: https://github.com/actions/upload-pages-artifact has left them out since version 4.
 * - Names that begin with an underscore: Jekyll leaves them out of a site that is published from a branch, unless it has `.nojekyll`:
 *   https://docs.github.com/en/pages/getting-started-with-github-pages/configuring-a-publishing-source-for-your-github-pages-site.
 */
export const github: Host = {
  name: 'GitHub Pages',
  siteBytes: { max: 1024 ** 3 },
  refusedCharacters: [':'],
  leavesOut: /(?:^|\/)\./,
  needs: {
    '.nojekyll': 'a site that is published from a branch would lack the folder _astro',
    '404.html': 'GitHub would show its own page for addresses that do not exist',
  },
}
