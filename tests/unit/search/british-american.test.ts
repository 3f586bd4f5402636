import { expect, test } from 'vitest'
import { speller } from '#search/analysis.ts'
import { areSpellingsOfOne, oneSpelling } from '#search/british-american.ts'
import { exchange, searchIn } from './searching.ts'

test.each(
  `defence defense, offences offenses, licence license, licensing licencing, practise practice, defenceless defenseless,
  democratisation democratization, denuclearised denuclearized, organisations organizations, realise realize,
  civilising civilizing, stabilisers stabilizers, recognisable recognizable, marginalised marginalized, polarise polarize,
  authorise authorize, organisational organizational, maximise maximize, criticised criticized,
  neighbour neighbor, neighbours neighbors, neighbouring neighboring, neighbourhood neighborhood, favourable favorable,
  favourite favorite, honourably honorably, behavioural behavioral, labourers laborers, colourless colorless, odour odor,
  armoury armory, armouries armories, harbours harbors, endeavoured endeavored, humourist humorist,
  centre center, centred centered, centring centering, theatres theaters, kilometres kilometers, fibre fiber, calibre caliber,
  sombre somber, manoeuvre maneuver, manoeuvres maneuvers, manoeuvring maneuvering,
  programme program, programmes programs, analyse analyze, analysed analyzed, paralysing paralyzing,
  travelled traveled, travellers travelers, cancelling canceling, modelled modeled, labelling labeling, counsellor counselor,
  marvellous marvelous, fulfil fulfill, enrols enrolls, fulfilment fulfillment, instalments installments, skilful skillful,
  dialogue dialog, catalogues catalogs, judgement judgment, acknowledgements acknowledgments,
  scepticism skepticism, grey gray, enquire inquire, plough plow, mould mold, artefacts artifacts, tsar czar,
  encyclopaedia encyclopedia, mediaeval medieval, archaeology archeology, paediatrician pediatrician, anaesthetic anesthetic,
  aluminium aluminum, ageing aging, co-operation cooperation, co-existence coexistence, Neighbour NEIGHBOR`
    .split(',')
    .map((pair) => pair.trim().split(' ')),
)('%s and %s are spellings of one word', (british = '', american = '') => {
  expect(areSpellingsOfOne(british, american)).toBe(true)
})

test('words that only look like other spellings are left alone', () => {
  const words = `four for hour tour our your pour sour flour source course resource discourse journal journey tourist courage
    tournament touring poured foursome wise rise arise size prize promise promises exercise exercised surprise enterprise
    comprise compromise precise concise revise revising advise supervised otherwise likewise paradise franchise expertise
    advertise despise noise raise raised praise poise this is his basis crisis analysis emphasis paris president
    more before entire acre genre timbre entre sacred hatred wired string called calling filled seller taller rolled
    bullying intelligence parallel valley following excellent dollar vogue rogue league argue could would should
    grammar system program meter parameter central silence science essence once twice practical
    israel michael aerial coexist scene screen agent movement management gray skeptic`
  for (const word of words.split(/\s+/)) expect.soft(oneSpelling(word)).toBe(word)
})

test('a spelling is found by the other, with its forms, and shown as it is written', async () => {
  const search = await searchIn({
    'exchanges/01-one.mdx': exchange(
      1,
      'Was it a neighbor?',
      'The defense of the Center was organized. They democratized Cooperation, and labour travelled.',
    ),
  })
  for (const [query, found] of Object.entries({
    neighbour: 'neighbor',
    neighbours: 'neighbor',
    defence: 'defense',
    'defence organised': 'defense',
    centres: 'Center',
    organise: 'organized',
    democratising: 'democratized',
    'co-operation': 'Cooperation',
    labor: 'labour',
    traveled: 'travelled',
    '"was organised"': 'was organized',
  }))
    expect.soft((await search(query)).interview.join(), query).toContain(`[${found}]`)
})

test('in another language than English, spellings stay apart', () => {
  for (const language of ['de', 'ru', 'fr']) expect(speller(language)('centre')).toBe('centre')
  expect(speller('en-GB')('centre')).toBe('center')
})
