import { linkerPath } from './paths.ts'

/**
 * The headers that a host sends with a path of the edition. Any site may frame the pages below `/embed/`, and nobody all others; any
 * site may read what its visitors’ linker requests.
 */
export function headersOf(path: string): Record<string, string> {
  const framers = path.startsWith('/embed/') ? '*' : "'none'"
  return {
    'Content-Security-Policy': `frame-ancestors ${framers}`,
    ...(path.startsWith(linkerPath) && { 'Access-Control-Allow-Origin': '*' }),
  }
}
