/** Which other sites may show a page in a frame, as a policy: those made for it any, all others none. */
export function framePolicy(path: string): string {
  return `frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`
}
