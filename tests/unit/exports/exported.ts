import { strFromU8, unzipSync } from 'fflate'
import { readEdition } from '#reading/read-edition.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { formats } from '#exports/formats.ts'

/** Every exported file of the edition in a folder, by its path. */
export async function exported(
  folder: string,
  site?: URL,
): Promise<{ corpus: Corpus; files: Map<string, Uint8Array> }> {
  const { corpus } = await readEdition(folder)
  if (!corpus) throw new Error(`Unexpected absence of an edition in ${folder}`)
  const making = { corpus, site, fonts: [], sources: () => Promise.resolve([]) }
  const files = new Map<string, Uint8Array>()
  for (const { path, make } of Object.values(formats).flatMap((list) =>
    list.flatMap((format) => format.files(making)),
  )) {
    const content = await make()
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
  return { corpus, files }
}

/** The exported text files, with each document of the EPUB as a file of its own. */
export function textsOf(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [path, content] of files) {
    if (!path.endsWith('.epub')) texts.set(path, strFromU8(content))
    else
      for (const [name, part] of Object.entries(unzipSync(content)))
        if (/\.(xhtml|opf|xml)$/.test(name)) texts.set(`${path}/${name}`, strFromU8(part))
  }
  return texts
}
