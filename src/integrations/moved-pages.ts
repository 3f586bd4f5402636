import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { endOf } from '#checks/check-library.ts'
import { dirAttribute } from '#model/direction.ts'
import type { SiteBuild } from './build.ts'
import { readInlineScripts } from './page-modules.ts'
import { linksFrom } from './relative-links.ts'

/** A page that only leads on: its path from the root of the site, and where it leads, which is a path too or an address. */
export type MovedPage = { from: string; to: string }

/**
 * Writes a page for each address of an edition that was renamed, moved into the library, or moved to a site of its own, and for each page of
 * the library that moved. What is at such an address now stays.
 */
export async function writeMovedPages(site: SiteBuild): Promise<number> {
  const { project, outDir, content } = site
  const { forward } = await readInlineScripts(project)
  const language = content.library?.data?.interface ?? 'en'
  const pages = movedPages(site)
  for (const page of pages) {
    const file = join(outDir, page.from, 'index.html')
    if (existsSync(file)) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, redirectPage(page, language, forward))
  }
  return pages.length
}

/** The addresses that moved. */
export function movedPages({
  content,
  finished,
}: Pick<SiteBuild, 'content' | 'finished'>): MovedPage[] {
  const { data, gone, ledger } = content.library ?? {}
  const moved = data?.moved ?? {}
  const pages: MovedPage[] = Object.entries(ledger?.redirects ?? {}).map(([from, to]) => ({
    from,
    to,
  }))
  for (const from of Object.keys(moved)) {
    const to = endOf(from, moved) ?? ''
    const former = from === '/' ? '' : `/${from}`
    if (URL.canParse(to)) {
      const paths = Object.keys(gone?.get(from)?.pages ?? {})
      for (const path of paths) pages.push({ from: former + path, to: to.replace(/\/?$/, path) })
    } else {
      const paths = finished.find(({ name }) => name === to)?.pages ?? []
      for (const path of paths) pages.push({ from: former + path, to: `/${to}${path}` })
    }
  }
  return pages
}

function redirectPage({ from, to }: MovedPage, language: string, script: string): string {
  const target = linksFrom(from)(to)
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = `default-src 'none';script-src 'sha256-${hash}';base-uri 'none';form-action 'none'`
  return `<!doctype html>${toHtml(
    h('html', { lang: language, dir: dirAttribute(language) }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { httpEquiv: 'content-security-policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', to),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: 'canonical', href: target }),
        h('noscript', [h('meta', { httpEquiv: 'refresh', content: `0; url=${target}` })]),
      ]),
      h('body', [
        h('main', [h('a', { href: target, 'data-forward': '' }, to)]),
        h('script', script),
      ]),
    ]),
  )}`
}
