import { bibtex } from './bibtex.ts'
import { concordanceCsv } from './concordance-csv.ts'
import { cslJson } from './csl-json.ts'
import { dts } from './dts.ts'
import { editionJson } from './edition-json.ts'
import { feed } from './feed.ts'
import { epub } from './epub.ts'
import type { Catalogue } from '#messages/catalogue.ts'
import type { Format } from './format.ts'
import { linkset } from './linkset.ts'
import { llms } from './llms.ts'
import { markdown } from './markdown.ts'
import { openapi } from './openapi.ts'
import { plainText } from './plain-text.ts'
import { ris } from './ris.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { sourceFiles } from './source-files.ts'
import { tei } from './tei.ts'
import { webAnnotations } from './web-annotations.ts'

/** What formats are for. */
export type FormatUse = keyof Catalogue['downloads']['groups']

/** The formats that have the text or the bibliography. */
const ofContent = {
  read: [epub, markdown, plainText],
  study: [tei, webAnnotations, editionJson, concordanceCsv, sourceFiles],
  cite: [bibtex, ris, cslJson],
}

/** Every format of the edition, grouped by use. A new one needs a file in this folder, a line here and a name among the messages. */
export const formats: Readonly<Record<FormatUse, readonly Format[]>> = {
  ...ofContent,
  follow: [feed, sitemap, llms, robots],
  machines: [
    dts,
    linkset(() => Object.values(ofContent).flat()),
    openapi(() => Object.values(formats).flat()),
  ],
}
