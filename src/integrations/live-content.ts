import type { AstroIntegration } from 'astro'
import { checkEdition } from '#checks/check-edition.ts'
import { printIssues } from '#checks/print-issues.ts'
import { type Issue, placeOf } from '#model/issue.ts'
import { pathWithin } from './path-within.ts'

/**
 * Keeps the development server at the editor's side: a change of the content is in the page at once, and a mistake covers
 * the page with its place and the likely fix until it is mended.
 */
export function liveContent({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { hot } = server.environments.client
        let issues: Issue[] = []
        const tell = () => hot.send(issues.length > 0 ? overlay(issues) : { type: 'full-reload' })
        const check = async () => {
          issues = (await checkEdition(contentDir)).issues
          if (issues.length > 0) logger.error(`\n${printIssues(issues)}\n`)
        }
        const checked = check()
        server.watcher.add(contentDir)
        let timer: ReturnType<typeof setTimeout> | undefined
        server.watcher.on('all', (_event, file) => {
          if (pathWithin(contentDir, file) === undefined) return
          // An editor may write a file in several steps.
          clearTimeout(timer)
          timer = setTimeout(() => void check().then(tell), 30)
        })
        hot.on('vite:client:connect', () => {
          void checked.then(() => {
            if (issues.length > 0) hot.send(overlay(issues))
          })
        })
      },
    },
  }
}

function overlay(issues: readonly Issue[]) {
  const [first] = issues
  const at = first?.position.type === 'at' ? first.position : { line: 1, column: 1 }
  return {
    type: 'error' as const,
    err: {
      message: printIssues(issues),
      stack: '',
      plugin: 'check-content',
      id: first ? placeOf(first) : '',
      loc: { file: first?.file ?? '', line: at.line, column: at.column },
    },
  }
}
