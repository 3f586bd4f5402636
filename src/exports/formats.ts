import { bibtex } from './bibtex.ts'
import { concordanceCsv } from './concordance-csv.ts'
import { cslJson } from './csl-json.ts'
import { editionJson } from './edition-json.ts'
import { feed } from './feed.ts'
import { epub } from './epub.ts'
import type { Format } from './format.ts'
import { llms } from './llms.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import { ris } from './ris.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { tei } from './tei.ts'
import { webAnnotations } from './web-annotations.ts'

/** Every format of the edition, grouped by use. A new one needs a file in this folder and a line here. */
export const formats: Readonly<Record<string, readonly Format[]>> = {
  'To read': [epub, markdown, plainText],
  'To study': [tei, webAnnotations, editionJson, concordanceCsv],
  'To cite from': [bibtex, ris, cslJson],
  'To follow and find': [feed, sitemap, llms, robots],
}
