/** What a helper tells the first process: that it is free to take an item of a list, or what it has done. */
export type FromHelper =
  { type: 'free'; list: string } | { type: 'done'; list: string; item: string; result: unknown }

/** What the first process answers: an item, that none is left, or what was returned for all of them. */
export type ToHelper =
  | { type: 'item'; list: string; item: string | undefined }
  | { type: 'results'; list: string; results: readonly unknown[] }
