import type { AstroIntegration } from 'astro'

/**
 * Lets the edition stand below any path. Astro decodes the path of a page and compares it with the base as it is written, so it
 * knows no page below `/%D1%80/`: it is asked for the page without the base there. A development server is at the root.
 *
 * @param base with a slash at both ends, percent-encoded as in an address.
 */
export function basePath({ base }: { base: string }): AstroIntegration {
  return {
    name: 'base-path',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ base: '/' })
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!base.includes('%')) return
        setPrerenderer((pages) => ({
          ...pages,
          render: (request, options) => pages.render(withoutBase(request, base), options),
        }))
      },
    },
  }
}

function withoutBase(request: Request, base: string): Request {
  const url = new URL(request.url)
  if (!url.pathname.startsWith(base)) return request
  url.pathname = url.pathname.slice(base.length - 1)
  return new Request(url, request)
}
