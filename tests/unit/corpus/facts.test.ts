import { expect, test } from 'vitest'
import { checkEdition } from '#checks/all-checks.ts'
import { factsOf } from '#corpus/facts.ts'
import type { Corpus } from '#corpus/corpus.ts'

const corpusOf = async (name: string): Promise<Corpus> => {
  const { corpus } = await checkEdition(`tests/editions/${name}`)
  if (!corpus) throw new Error(`Unexpected edition "${name}", expected one without mistakes`)
  return corpus
}

test('a full edition has every part and the kinds of its notes', async () => {
  const facts = factsOf(await corpusOf('bells'))
  expect(facts.parts).toEqual([
    'titles',
    'summaries',
    'topics',
    'timeline',
    'glossary',
    'notes',
    'argument',
    'essays',
    'bibliography',
  ])
  expect(facts.noteKinds).toContain('slip')
})

test('an edition without an apparatus claims nothing about it', async () => {
  expect(factsOf(await corpusOf('bare'))).toMatchObject({
    parts: [],
    noteKinds: [],
    sourced: { glossary: false, timeline: false, notes: false },
    contestedCiteTwo: false,
    hasRecords: false,
  })
})

test('one entry, event or note without a source makes the statement untrue', async () => {
  const corpus = await corpusOf('bells')
  const sourced = factsOf(corpus).sourced
  const [entry] = [...corpus.glossary.values()]
  const bare = { ...entry!, key: 'bare', sources: [], body: [], card: [] }
  const glossary = new Map([...corpus.glossary, ['bare', bare]])
  expect(factsOf({ ...corpus, glossary }).sourced).toEqual({ ...sourced, glossary: false })
  const events = [
    ...corpus.timeline!.events,
    { ...corpus.timeline!.events[0]!, sources: [], body: [] },
  ]
  const timeline = { ...corpus.timeline!, events }
  expect(factsOf({ ...corpus, timeline }).sourced).toEqual({ ...sourced, timeline: false })
})
