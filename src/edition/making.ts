import { readFile } from 'node:fs/promises'
import type { FontFile, Making } from '#exports/format.ts'
import { fontFiles, site } from 'virtual:edition-settings'
import { getCorpus } from './edition.ts'

/** What the exports are made from: the edition, the place it is published at, the faces it is set in. */
export async function getMaking(): Promise<Making> {
  const corpus = await getCorpus()
  const known = makings.get(corpus)
  if (known) return known
  const making: Making = {
    corpus,
    site: site ? new URL(site) : undefined,
    fonts: await readFonts(),
  }
  makings.set(corpus, making)
  return making
}

const makings = new WeakMap<Making['corpus'], Making>()

function readFonts(): Promise<FontFile[]> {
  return Promise.all(
    fontFiles.map(async ([style, file]) => ({ style, bytes: await readFile(file) })),
  )
}
