import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AstroPrerenderer, RouteData } from 'astro'

/** Renders pages and the other files that routes make, and writes them below the output folder. Returns the files. */
export type PageRenderer = (
  outDir: string,
  of: 'edition' | 'library',
  progress?: RenderProgress,
) => Promise<string[]>

export type RenderProgress = { begin: (pages: number) => void; advance: () => void }

/** The routes of the pages of a library begin with it, since those of an edition have the same paths. No reader sees it. */
export const libraryPrefix = '/~library'

/**
 * Makes a renderer from that of Astro. Routes are written as if the edition were the only one, and it is while they are rendered:
 * a request for `/read/` is answered with the page of the edition that is shown.
 */
export function pageRenderer(prerenderer: AstroPrerenderer): PageRenderer {
  return async (outDir, of, progress) => {
    clearRouteCache(prerenderer)
    const all = await prerenderer.getStaticPaths()
    const paths = all.filter(
      ({ pathname }) => pathname.startsWith(libraryPrefix) === (of === 'library'),
    )
    progress?.begin(paths.length)
    const files: string[] = []
    for (const { pathname, route } of paths) {
      const request = new Request(new URL(requestPath(pathname, route), origin))
      const rendered = await prerenderer.render(request, { routeData: route })
      const response = rendered instanceof Response ? rendered : rendered.response
      const path = of === 'library' ? pathname.slice(libraryPrefix.length) : pathname
      const file = join(outDir, fileOf(path, route))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, Buffer.from(await response.arrayBuffer()))
      files.push(file)
      progress?.advance()
    }
    return files
  }
}

/** Requests need one; no page shows it. */
const origin = 'http://localhost'

/** The path that is requested, which ends with a slash if it is a page’s. That of a file ends as its route says. */
function requestPath(pathname: string, { type }: RouteData): string {
  return type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/')
}

/** The file that a host sends for a path. */
function fileOf(pathname: string, { type }: RouteData): string {
  if (type === 'endpoint') return pathname.replace(/\/$/, '')
  return /^\/404\/?$/.test(pathname) ? '404.html' : join(pathname, 'index.html')
}

/** Astro asks each route for its paths only once. The paths of another edition are others. */
function clearRouteCache(prerenderer: AstroPrerenderer): void {
  const { app } = prerenderer as { app?: { routeCache?: { clearAll?: () => void } } }
  if (!app?.routeCache?.clearAll)
    throw new Error(
      'Unexpected version of Astro, expected a prerenderer with a cache of its routes',
    )
  app.routeCache.clearAll()
}
