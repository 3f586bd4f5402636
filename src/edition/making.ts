import { readFile } from 'node:fs/promises'
import type { FontFile, Making } from '#exports/format.ts'
import { getCorpus } from './edition.ts'

/** What the exports are made from: the edition, the place it is published at, the faces it is set in. */
export async function getMaking(): Promise<Making> {
  const corpus = await getCorpus()
  const known = makings.get(corpus)
  if (known) return known
  const making: Making = { corpus, site: siteOf(), fonts: await fontFiles() }
  makings.set(corpus, making)
  return making
}

const makings = new WeakMap<Making['corpus'], Making>()

function siteOf(): URL | undefined {
  const site: unknown = import.meta.env.SITE
  if (typeof site !== 'string') return undefined
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`, site)
}

function fontFiles(): Promise<FontFile[]> {
  const files = import.meta.env['FONT_FILES'] as [FontFile['style'], string][]
  return Promise.all(files.map(async ([style, file]) => ({ style, bytes: await readFile(file) })))
}
