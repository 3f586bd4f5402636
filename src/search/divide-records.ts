import { exchangeOfPlace } from './record-id.ts'
import type { SearchRecord } from './records.ts'

/** The most records, and the most characters in them, that are indexed together. */
type Limit = { records: number; characters: number }

/**
 * The limits of an index in one part. In a larger one the parts are smaller, since a first search loads the lists of all words and
 * records of a part.
 */
const wholeInterview: Limit = { records: 800, characters: 600_000 }
const wholeApparatus: Limit = { records: 1000, characters: 1_500_000 }

const interviewPart: Limit = { records: 500, characters: 400_000 }
const apparatusPart: Limit = { records: 250, characters: 200_000 }

/** Divides the records of the conversation into parts of consecutive exchanges. */
export function divideExchanges(records: readonly SearchRecord[]): SearchRecord[][] {
  if (fits(records, wholeInterview)) return records.length > 0 ? [[...records]] : []
  return divide(
    [...Map.groupBy(records, ({ place = '' }) => exchangeOfPlace(place)).values()],
    interviewPart,
  )
}

/** Divides other records into parts, each of one kind if they are many. */
export function divideOthers(records: readonly SearchRecord[]): SearchRecord[][] {
  if (fits(records, wholeApparatus)) return records.length > 0 ? [[...records]] : []
  return [...Map.groupBy(records, ({ about }) => about.kind).values()].flatMap((own) =>
    divide(
      own.map((record) => [record]),
      apparatusPart,
    ),
  )
}

/** Divides records, of which those of one group stay together. */
function divide(groups: readonly SearchRecord[][], limit: Limit): SearchRecord[][] {
  const parts: SearchRecord[][] = []
  let size: Limit = { records: Infinity, characters: Infinity }
  for (const group of groups) {
    const own = sizeOf(group)
    size = {
      records: size.records + own.records,
      characters: size.characters + own.characters,
    }
    if (isWithin(size, limit)) parts.at(-1)!.push(...group)
    else {
      parts.push([...group])
      size = own
    }
  }
  return parts
}

function fits(records: readonly SearchRecord[], limit: Limit): boolean {
  return isWithin(sizeOf(records), limit)
}

function isWithin({ records, characters }: Limit, limit: Limit): boolean {
  return records <= limit.records && characters <= limit.characters
}

/** The size of the records that are indexed: exchanges are not. */
function sizeOf(records: readonly SearchRecord[]): Limit {
  const indexed = records.filter(({ about }) => about.kind !== 'exchange')
  return {
    records: indexed.length,
    characters: indexed.reduce((sum, { content }) => sum + content.length, 0),
  }
}
