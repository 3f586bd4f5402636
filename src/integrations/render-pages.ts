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
    const paths = await pathsOf(of, prerenderer)
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

/**
 * The paths of the pages of an edition or of the library. Only their routes are asked for them, since those of an edition need one
 * that is shown. Astro asks each route only once; the paths of another edition are others.
 */
async function pathsOf(
  of: 'edition' | 'library',
  prerenderer: AstroPrerenderer,
): Promise<{ pathname: string; route: RouteData }[]> {
  const { manifest, routeCache } = appOf(prerenderer)
  const { routes } = manifest
  routeCache.clearAll()
  manifest.routes = routes.filter(
    ({ routeData }) => routeData.route.startsWith(libraryPrefix) === (of === 'library'),
  )
  try {
    return await prerenderer.getStaticPaths()
  } finally {
    manifest.routes = routes
  }
}

type App = {
  manifest: { routes: { routeData: RouteData }[] }
  routeCache: { clearAll: () => void }
}

type UnknownApp = { manifest?: Partial<App['manifest']>; routeCache?: Partial<App['routeCache']> }

/** What Astro renders pages with, which it does not show in its types. */
function appOf(prerenderer: AstroPrerenderer): App {
  const { app } = prerenderer as { app?: UnknownApp }
  if (app?.routeCache?.clearAll && app.manifest?.routes) return app as App
  throw new Error(
    'Unexpected version of Astro, expected a prerenderer with its routes and a cache of their paths',
  )
}
