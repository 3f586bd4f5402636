import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const source =
  'https://theasanforum.org/an-exchange-with-alexander-lukin-on-russo-chinese-relations-the-new-rapprochement/'

const editionFile = z.object({ source: z.object({ url: z.string() }) })

/** Whether `content/` is an edition of the interview that the tests in this folder are about: they are left out if not. */
export const isThisEdition: boolean =
  editionFile.safeParse(parse(readFileSync('content/edition.yaml', 'utf8'))).data?.source.url ===
  source

/** What a test run says where it leaves the tests in this folder out. */
export const leftOut =
  'content/ is another edition: the tests in tests/this-edition/ are left out\n'
