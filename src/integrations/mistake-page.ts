import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { basename, join } from 'node:path'
import { printIssues } from '#checks/print-issues.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { filesIn } from '#reading/files-in.ts'
import { slugOf } from '#reading/read-exchanges.ts'
import { citePath, embedPath, exchangePath, glossPath } from '#model/address.ts'
import type { Issue } from '#model/issue.ts'

/**
 * Returns a function that tells whether the page at a path is missing because its file could not be read.
 *
 * @param corpus undefined if nothing could be read, so that every page is missing.
 */
export async function lostPages(
  contentDir: string,
  corpus: Corpus | undefined,
): Promise<(path: string) => boolean> {
  // Pages end with a slash; paths that begin with `/@` are Vite's.
  if (!corpus) return (path) => path.endsWith('/') && !path.startsWith('/@')
  const read = new Set(corpus.exchanges.map(({ slug }) => slug))
  const exchanges = await filesIn(join(contentDir, 'exchanges'), '.mdx', [])
  const slugs = exchanges.flatMap((file) => slugOf(file) ?? []).filter((slug) => !read.has(slug))
  const glosses = await filesIn(join(contentDir, 'glossary'), '.md', [])
  const keys = glosses
    .map((file) => basename(file, '.md'))
    .filter((key) => !corpus.glossary.has(key))
  const lost = new Set([
    ...slugs.flatMap((slug) => [exchangePath(slug), citePath(slug), embedPath(slug)]),
    ...keys.map(glossPath),
  ])
  return (path) => lost.has(path)
}

/** The page shown instead of one that cannot be rendered. It reloads when the content changes. */
export function mistakePage(issues: readonly Issue[]): string {
  const title = 'This page cannot be rendered yet'
  return `<!doctype html>${toHtml(
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('script', { type: 'module', src: '/@vite/client' }),
      ]),
      h('body', [h('h1', title), h('pre', printIssues(issues))]),
    ]),
  )}`
}
