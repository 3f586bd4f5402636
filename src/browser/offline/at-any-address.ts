/**
 * A page that was made for `/offline/`, with its links from the root of the host: it is shown in place of pages in every folder, where
 * relative links would lead elsewhere. Its policy gets the new hash of its style.
 *
 * @param root the path of the edition on this host, with a slash at both ends.
 */
export async function atAnyAddress(html: string, root: string): Promise<string> {
  const page = html.replace(/(?<=["(])\.\.\//g, root)
  const [before, after] = await Promise.all([html, page].map(styleHash))
  return before && after ? page.replace(before, after) : page
}

/** The hash by which a policy allows the style of a page. */
async function styleHash(html: string): Promise<string | undefined> {
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1]
  if (style === undefined) return undefined
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}
