import { readFileSync } from 'node:fs'

export const architecture = readFileSync('ARCHITECTURE.md', 'utf8')

/** The section below a heading, up to the next heading of the same level. */
export function section(heading: string): string {
  const [, after] = architecture.split(`\n## ${heading}\n`)
  if (after === undefined) throw new Error(`Unexpected ARCHITECTURE.md, expected "${heading}"`)
  return after.split('\n## ')[0] ?? ''
}

/** The folders that have a sentence, in their order. */
export function listedFolders(): string[] {
  return [...section('Folders').matchAll(/^ *- `([^`]+)`: \S/gm)].map(([, folder = '']) => folder)
}
