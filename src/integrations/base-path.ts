import type { Build } from './build.ts'

/**
 * Lets the edition be served below any path. Astro compares the decoded path of a page with the encoded base, so it finds
 * no pages below `/%D1%80/`. For such a base it renders pages without it.
 */
export function renderBelowBase({
  base,
  setPrerenderer,
}: Pick<Build, 'base' | 'setPrerenderer'>): void {
  if (!base.includes('%')) return
  setPrerenderer?.((own) => ({
    ...own,
    render: (request, options) => own.render(withoutBase(request, base), options),
  }))
}

function withoutBase(request: Request, base: string): Request {
  const url = new URL(request.url)
  if (!url.pathname.startsWith(base)) return request
  url.pathname = url.pathname.slice(base.length - 1)
  return new Request(url, request)
}
