/**
 * The HTML of a page of the edition; undefined if there is no such page.
 *
 * @throws if it cannot be fetched.
 */
export async function pageHtml(url: string): Promise<string | undefined> {
  const response = await fetch(url)
  return response.ok ? response.text() : undefined
}
