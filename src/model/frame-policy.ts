/** The Content-Security-Policy on who may frame a page: any site for pages below `/embed/`, nobody for all others. */
export function framePolicy(path: string): string {
  return `frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`
}
