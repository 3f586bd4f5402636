import type { AstroIntegration } from 'astro'

/**
 * Lets the edition be served below any path. Astro compares the decoded path of a page with the encoded base, so it finds
 * no pages below `/%D1%80/`: for such a base it renders pages without it. The development server is always at the root.
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
