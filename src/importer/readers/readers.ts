import { htmlReader } from './html.ts'
import type { Reader } from './source-document.ts'
import { subripReader } from './subrip.ts'
import { textReader } from './text.ts'
import { webvttReader } from './webvtt.ts'

/** The readers, the most specific first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [webvttReader, subripReader, htmlReader, textReader]
