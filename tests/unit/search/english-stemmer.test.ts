import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import { buildIndex } from '#search/build-index.ts'
import { bundleOthers } from '#search/bundles.ts'
import { searchRecords } from '#search/records.ts'
import { routeKey } from '#search/route-key.ts'
import { loadAnalyses } from '#search/stemmer-modules.ts'
import { stemmer } from '#search/stemmers/english.ts'

/** Words for each rule of the stemmer. */
const words = `
caresses ponies ties cats gas this kiwis abyss agreed agreedly feed fled plastered motoring sing singingly conflated troubled sized
hopping tanned falling hissing fizzed failing filing hoped happy say enjoy by added egged adding offing dying lying tying vying
relational conditional rational valency hesitancy conformably differently digitizer vietnamization predication operator feudalism
decisiveness hopefulness callousness formality sensitivity sensibility hopefully carelessly radically possibly analogy sociologist
triplicate formative formalize electricity electrical hopeful goodness revival allowance inference airliner gyroscopic adjustable
defensible irritant replacement adjustment dependent adoption communism activate angularity homologous effective bowdlerize probate
rate cease controlling roll generally generic communal community arsenal universe universal past later emergency organization
international interfering skis skies idly gently ugly early only singly sky news atlas cosmos bias andes inning outings canned
herrings earring evening evenings proceed exceeding succeeded youth boyish saying beautiful beauty beauties cry cries nationally
national nationalism nationalise nations abilities able ably crisis crises analyses bus buses yes yours being seeing freed trees`
  .trim()
  .split(/\s+/)

test('the browser finds the stem of an English word that Pagefind has', async () => {
  const { spoken } = await loadAnalyses({ language: 'en' })
  for (const edition of ['bells', 'long', 'panel']) {
    const { corpus } = await readEdition(`tests/editions/${edition}`)
    const records = searchRecords(corpus!)
    const texts = [...records.map(({ content }) => content), words.join(' ')]
    const all = { ...records[0]!, content: words.join(' ') }
    const { indexed } = bundleOthers([...records, all], 'one')
    const index = await buildIndex(indexed, { analysis: spoken, engineLanguage: 'en' }, true, 3000)
    const own = new Set(texts.flatMap((text) => text.split(/\s+/)).map(routeKey))
    const missing = [...own].filter(
      (word) => word !== '' && !index.words.has(stemmer(spoken.spell(word))),
    )
    expect(
      missing.filter((word) => !/\p{Script=Han}/u.test(word)),
      edition,
    ).toEqual([])
  }
})
