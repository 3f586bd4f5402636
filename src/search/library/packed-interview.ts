import { deserialize, serialize } from 'node:v8'
import type { SearchedInterview } from './searched-interview.ts'

/** What a library needs to know of an edition to search it, as bytes: with all its words, it takes a fifth of the memory. */
export type PackedInterview = Uint8Array

export function packInterview(interview: SearchedInterview): PackedInterview {
  return serialize(interview)
}

export function unpackInterview(packed: PackedInterview): SearchedInterview {
  return deserialize(packed) as SearchedInterview
}
