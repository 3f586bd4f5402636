/** The formats in which a work can be copied, by the ending of their files. */
type Ending = 'bib' | 'ris' | 'json'

/**
 * Finds the record of one work in a file with all works, as `src/citations/export-work.ts` writes it.
 *
 * @param url the address of the file, with the key of the work as its fragment: `/downloads/bibliography.bib#surkov-2018`.
 * @throws if the file does not have it.
 */
export function workInFile(text: string, url: string): string {
  const { pathname, hash } = new URL(url)
  const key = decodeURIComponent(hash.slice(1))
  const ending = /[^.]*$/.exec(pathname)![0] as Ending
  const record = find[ending](text, key)
  if (record !== undefined) return record
  throw new Error(`Unexpected file ${pathname} without "${key}", expected a record of this work`)
}

const find: Record<Ending, (text: string, key: string) => string | undefined> = {
  bib: (text, key) =>
    text.split(/\n(?=@)/).find((entry) => /^@\w+\{(.*),\n/.exec(entry)?.[1] === key),
  ris: (text, key) =>
    text.split(/\r\n(?=TY {2}- )/).find((record) => record.includes(`\r\nID  - ${key}\r\n`)),
  json: (text, key) => {
    const item = (JSON.parse(text) as { id: string }[]).find(({ id }) => id === key)
    return item && `${JSON.stringify([item], null, 2)}\n`
  },
}
