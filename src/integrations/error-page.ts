import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { basename } from 'node:path'
import { printIssues } from '#checks/print-issues.ts'
import type { Reading } from '#reading/read-edition.ts'
import { slugOf } from '#reading/read-exchanges.ts'
import { citePath, embedPath, exchangePath, glossPath } from '#model/paths.ts'
import type { Issue } from '#model/issue.ts'

/** Returns a function that tells whether the page at a path is missing because its file could not be read. */
export function lostPages(reading: Reading): (path: string) => boolean {
  const { corpus, issues, sources } = reading
  const files = [...new Set([...sources.keys(), ...issues.map(({ file }) => file)])]
  // Pages end with a slash; paths that begin with `/@` are Vite's.
  if (!corpus) return (path) => path.endsWith('/') && !path.startsWith('/@')
  const read = new Set(corpus.exchanges.map(({ slug }) => slug))
  const slugs = files.flatMap((file) => slugOf(file) ?? []).filter((slug) => !read.has(slug))
  const keys = files
    .filter((file) => file.endsWith('.md'))
    .map((file) => basename(file, '.md'))
    .filter((key) => !corpus.glossary.has(key))
  const lost = new Set([
    ...slugs.flatMap((slug) => [exchangePath(slug), citePath(slug), embedPath(slug)]),
    ...keys.map(glossPath),
  ])
  return (path) => lost.has(path)
}

/** The page shown instead of one that cannot be rendered. It reloads when the content changes. */
export function errorPage(issues: readonly Issue[]): string {
  const title = 'This page cannot be shown until these mistakes are corrected'
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
