/** What a host accepts, as its documentation says. A limit that it does not document is undefined. */
export type Host = {
  name: string
  /** How many files a site has at most. */
  files?: Limit
  /** How many files and folders a folder has at most. */
  filesPerFolder?: Limit
  /** How large a file is at most, in bytes. */
  fileBytes?: Limit
  /** How large a site is at most, in bytes. */
  siteBytes?: Limit
  /** The characters that no name may have. */
  refusedCharacters?: readonly string[]
  /** What the host does with names that differ only in case; undefined if it keeps them apart. */
  mergesCase?: string
  /** Matches the paths of files that the host does not publish. */
  leavesOut: RegExp
  /** Files at the top of the site without which the host serves it otherwise than it should, and how. */
  needs: Readonly<Record<string, string>>
  /** How many rules `_headers` has at most, and characters a line; undefined if the host does not read the file. */
  headers?: { rules?: Limit; line?: Limit }
  /** The same of `_redirects`: static rules match one path, dynamic ones have a placeholder. */
  redirects?: { static?: Limit; dynamic?: Limit; line?: Limit }
}

/** A limit, and what else there is to say about it. */
export type Limit = { max: number; note?: string }

/** The files at the top of a built site that are not for readers, so that it does not matter whether a host publishes them. */
export const unpublished = /^(?:_headers|_redirects|\.nojekyll|\.edition-output)$/
