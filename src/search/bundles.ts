import type { SearchRecord } from './records.ts'
import { exchangeOfPlace, formatOtherId, formatPassageId } from './record-id.ts'
import type { Bundle, BundleStart } from './search-manifest.ts'

/**
 * The size of a bundle of passages, in characters. It is small, since the twelve hits that are ranked may each be in another
 * bundle. It has at least two exchanges, so that there are fewer bundles than exchanges, and is divided only if these are very long.
 */
const usualSize = 2500
const maxSize = 24_000

/** Whether an index is in one part or in several. */
export type PartCount = 'one' | 'several'

/** The size of a bundle of other records, in characters. A search shows only a few of these at first. */
const otherSize: Record<PartCount, number> = { one: 2500, several: 10_000 }

/** Records in the files in which they are loaded. */
export type Bundled = {
  bundles: Bundle[]
  /** Where each bundle begins in the conversation; empty for records that are not in it. */
  starts: BundleStart[]
  /** The records that are indexed, with their ids. */
  indexed: [id: string, record: SearchRecord][]
}

/** Bundles the passages of the conversation, with the records of their exchanges, which are not indexed. */
export function bundlePassages(records: readonly SearchRecord[]): Bundled {
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
    if (bundled.bundles.length === 0 || (size >= usualSize && count > 1)) begin(exchange, 0)
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
export function bundleOthers(records: readonly SearchRecord[], count: PartCount): Bundled {
  const bundled: Bundled = { bundles: [], starts: [], indexed: [] }
  let size = Infinity
  let key = 0
  for (const record of records) {
    if (size >= otherSize[count]) {
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
