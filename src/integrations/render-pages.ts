import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AstroPrerenderer, RouteData } from 'astro'
import { showEdition } from '#edition/shown.ts'
import type { Build } from './build.ts'
import { shownEdition } from './shown-edition.ts'

/** Writes the pages and the other files that routes render, of one edition after another. */
export type PageRenderer = (build: Build, progress: RenderProgress) => Promise<void>

type RenderProgress = { begin: (pages: number) => void; advance: () => void }

/**
 * Makes a renderer from that of Astro. Routes are written as if the edition were the only one, and it is while they are rendered:
 * a request for `/read/` is answered with the page of the edition that is shown.
 */
export function pageRenderer(prerenderer: AstroPrerenderer): PageRenderer {
  return async (build, progress) => {
    const { assets, outDir } = build
    if (!assets)
      throw new Error('Unexpected pages without scripts, expected these to be made first')
    showEdition(await shownEdition(build, assets.fonts, assets.script.path))
    forgetPaths(prerenderer)
    const paths = await prerenderer.getStaticPaths()
    progress.begin(paths.length)
    for (const { pathname, route } of paths) {
      const request = new Request(new URL(requestPath(pathname, route), origin))
      const rendered = await prerenderer.render(request, { routeData: route })
      const response = rendered instanceof Response ? rendered : rendered.response
      const file = join(outDir, fileOf(pathname, route))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, Buffer.from(await response.arrayBuffer()))
      progress.advance()
    }
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
function forgetPaths(prerenderer: AstroPrerenderer): void {
  const { app } = prerenderer as { app?: { routeCache?: { clearAll?: () => void } } }
  if (!app?.routeCache?.clearAll)
    throw new Error(
      'Unexpected version of Astro, expected a prerenderer with a cache of its routes',
    )
  app.routeCache.clearAll()
}
