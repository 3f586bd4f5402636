import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Element } from 'hast'
import { elementsOf, readPages } from '#checks/built/read-pages.ts'

/**
 * Leaves in each page's content security policy the hashes of what stands in that page. Astro writes those of every script
 * and style it knows of, also of those it does not use: dead weight, and more allowed than is needed.
 *
 * @param inserted the hashes of what scripts put into every page.
 */
export function pagePolicies({ inserted }: { inserted: readonly string[] }): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const { file, tree } of readPages(fileURLToPath(dir))) {
          const own = new Set([...inserted, ...[...elementsOf(tree)].flatMap(hashOf)])
          const html = await readFile(file, 'utf8')
          const policy = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/
          const trimmed = html.replace(policy, (all) =>
            all.replace(/ '(sha\d+-[^']+)'/g, (token, hash: string) =>
              own.has(hash) ? token : '',
            ),
          )
          if (trimmed !== html) await writeFile(file, trimmed)
        }
      },
    },
  }
}

/** The hash by which a policy allows the code in an element. */
function hashOf({ tagName, children }: Element): string[] {
  const [text] = children
  if (!['style', 'script'].includes(tagName) || text?.type !== 'text') return []
  return [`sha256-${createHash('sha256').update(text.value).digest('base64')}`]
}
