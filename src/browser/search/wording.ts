import { messages as hits } from 'virtual:messages/hits'
import { messages as search } from 'virtual:messages/search'
import type { QueryWording } from '#search/query.ts'

const { smallWords } = hits
const { asking, exchangeQuery, saying } = search

/** How queries are worded in the language of the interface. */
export const wording: QueryWording = { smallWords, asking, exchangeQuery, saying }
