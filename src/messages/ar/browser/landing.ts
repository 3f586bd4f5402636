import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

export const landing: Catalogue['browser']['landing'] = {
  unknownFragment: (id) => `لا يوجد «${isolated(id)}» في هذه الصفحة؛ وهذه بدايتها`,
  wordsGoneFromParagraph: 'لم تعد ألفاظ هذا الرابط هنا؛ وهذه هي الفقرة التي اقتُبست منها',
  wordsGoneFromPage: 'لم تعد ألفاظ هذا الرابط في هذه الصفحة',
  similarPages: 'ربما كان المقصود:',
  searchFor: (words) => `البحث عن «${isolated(words)}»`,
}
