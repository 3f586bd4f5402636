import { type Element, type Sentence, sentence } from '../../sentence.ts'
import type { Catalogue } from '../../catalogue.ts'
import { plural } from '../numbers.ts'

export const library: Catalogue['browser']['library'] = {
  inOthers: 'In anderen Interviews',
  filters: {
    interview: { name: 'Interview', any: 'Alle Interviews' },
    year: { name: 'Jahr', any: 'Jedes Jahr' },
  },
  onlyThis: 'Nur dieses Interview',
  upTo: (passages) => plural(passages, { one: 'bis zu # Stelle', other: 'bis zu # Stellen' }),
  outsidePassages: 'in Anmerkungen, Glossar, Quellen oder Titeln',
  foundIn: (interviews) =>
    plural(interviews, { one: 'In # Interview gefunden', other: 'In # Interviews gefunden' }),
  alsoIn: (interviews) =>
    plural(interviews, {
      one: 'auch in # anderen Interview',
      other: 'auch in # anderen Interviews',
    }),
  someWordsIn: (interviews) =>
    plural(interviews, {
      one: 'Kein Interview enthält alle diese Wörter; # enthält einige davon',
      other: 'Kein Interview enthält alle diese Wörter; # enthalten einige davon',
    }),
  nowhere: <T>(query: string, interviews: Element<T>): Sentence<T> =>
    sentence`Nichts gefunden für „${query}“. Vielleicht hilft ein anderes Wort, eine andere Schreibweise oder die ${interviews('Liste der Interviews')}.`,
  help: <T>(interviews: Element<T>): Sentence<T> =>
    sentence`In allen Interviews suchen lässt sich nach einem Wort, einem Namen oder einer „genauen Wendung“. Zum Blättern dient auch die ${interviews('Liste der Interviews')}.`,
  nothingHere: 'Diese Wörter stehen in keiner Stelle dieses Interviews zusammen.',
  allInInterview: 'Nur in diesem Interview suchen',
  searchAll: 'Alle Interviews durchsuchen',
  showMore: (interviews) =>
    plural(interviews, {
      one: '# weiteres Interview anzeigen',
      other: '# weitere Interviews anzeigen',
    }),
  notSearched:
    'Die anderen Interviews konnten nicht durchsucht werden. Bitte noch einmal versuchen.',
  notLoaded: 'Dieses Interview konnte nicht durchsucht werden. Bitte noch einmal versuchen.',
  about: (year, speakers) =>
    [...(year === undefined ? [] : [String(year)]), speakers.join(', ')].join(' · '),
}
