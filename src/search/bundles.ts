import type { SearchRecord } from './records.ts'
import { exchangeOfPlace, formatOtherId, formatPassageId } from './record-id.ts'
import type { Bundle, BundleStart } from './search-manifest.ts'

/** The size of a bundle, in characters, from which on another is begun. One is divided only at a much larger size. */
const usualSize = 2500
const maxSize = 24_000

/**
 * The least contents of a bundle: exchanges, or characters of other records. In an index in one part, each of the twelve hits that
 * are ranked may be in another bundle, so these are small. One in several parts shows fewer hits at first, and its bundles are
 * larger, so that fewer files than exchanges are added as the edition grows.
 */
const least = { one: { exchanges: 2, others: 2500 }, several: { exchanges: 3, others: 5000 } }

/** Records in the files in which they are loaded. */
export type Bundled = {
  bundles: Bundle[]
  /** Where each bundle begins in the conversation; empty for records that are not in it. */
  starts: BundleStart[]
  /** The records that are indexed, with their ids. */
  indexed: [id: string, record: SearchRecord][]
}

/** Bundles the passages of the conversation, or of a part of it, with the records of their exchanges, which are not indexed. */
export function bundlePassages(
  records: readonly SearchRecord[],
  parts: keyof typeof least,
): Bundled {
  const bundled: Bundled = { bundles: [], starts: [], indexed: [] }
  const exchanges = Map.groupBy(records, ({ place = '' }) => exchangeOfPlace(place))
  let size = 0
  let count = 0
  const begin = (exchange: number, position: number) => {
    bundled.bundles.push({})
    bundled.starts.push([exchange, position])
    size = 0
    count = 0
  }
  for (const [exchange, own] of exchanges) {
    if (bundled.bundles.length === 0 || (size >= usualSize && count >= least[parts].exchanges))
      begin(exchange, 0)
    count++
    let position = 0
    for (const record of own) {
      const { place = '', about } = record
      const length = sizeOf(record)
      if (size > 0 && size + length > maxSize) begin(exchange, position)
      size += length
      bundled.bundles.at(-1)![place] = packed(record)
      if (about.kind === 'interview')
        bundled.indexed.push([formatPassageId(place, position++), record])
    }
  }
  return bundled
}

/** Bundles other records, or a part of them, in their order. */
export function bundleOthers(records: readonly SearchRecord[], parts: keyof typeof least): Bundled {
  const bundled: Bundled = { bundles: [], starts: [], indexed: [] }
  let size = Infinity
  let key = 0
  for (const record of records) {
    if (size >= least[parts].others) {
      bundled.bundles.push({})
      size = 0
      key = 0
    }
    size += sizeOf(record)
    bundled.indexed.push([formatOtherId(bundled.bundles.length - 1, key, record.explains), record])
    bundled.bundles.at(-1)![key++] = packed(record)
  }
  return bundled
}

function packed({ url, content, about, locator }: SearchRecord): Bundle[string] {
  return [url, content, about, locator]
}

function sizeOf({ url, content, about }: SearchRecord): number {
  return url.length + content.length + about.title.length
}
