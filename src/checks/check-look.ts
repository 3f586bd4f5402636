import { join } from 'node:path'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { findTypeface } from '#typeface/find-typeface.ts'

/** Checks what an edition looks like: its typeface is there, and its icon is an image and nothing else. */
export function checkLook({ corpus, at }: CorpusReading): Issue[] {
  const { root, edition, icon } = corpus
  const file = join(root, 'edition.yaml')
  const issues: Issue[] = []
  if (!findTypeface(edition.typeface))
    issues.push({
      rule: 'unknown-typeface',
      message: `Unexpected typeface "${edition.typeface ?? 'colloquy.typeface'}", expected an installed package with a regular font`,
      file,
      position: at(file, ['typeface']),
      hint: `Install it: npm install --save-exact ${edition.typeface ?? '@expo-google-fonts/eb-garamond'}`,
    })
  const fault = icon === undefined ? undefined : faultIn(icon)
  if (fault !== undefined)
    issues.push({
      rule: 'unsafe-icon',
      message: `Unexpected ${fault} in the icon, expected an SVG image that needs no other file`,
      file: join(root, edition.icon ?? ''),
      position: { type: 'at', line: 1, column: 1 },
    })
  return issues
}

/** The first thing in an SVG file that is not drawing. Browsers open it as a page of its own, with the rights of the site. */
function faultIn(svg: string): string | undefined {
  if (!/<svg[\s>]/.test(svg)) return 'file without an `svg` element'
  return faults.flatMap((fault) => fault.exec(svg)?.[0].trim() ?? [])[0]
}

const faults = [
  /<(?:script|foreignObject|iframe|image)\b/i,
  /\son\w+\s*=/i,
  /<!(?:DOCTYPE|ENTITY)/i,
  /href\s*=\s*["'](?!#)[^"']*/i,
  /url\(\s*["']?(?!#)[^)]*/i,
  /@import/i,
]
