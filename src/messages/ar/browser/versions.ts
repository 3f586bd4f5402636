import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'
import { sentence } from '../../sentence.ts'

export const versions: Catalogue['browser']['versions'] = {
  same: (version) => `هذا هو الإصدار ${isolated(version)} الذي أُخذ منه الاقتباس.`,
  unchanged: (version) => `أُخذ الاقتباس من الإصدار ${isolated(version)}، ولم تتغير ألفاظه منذئذ.`,
  changed: (version) => sentence`تغيّرت هذه الألفاظ منذ اقتباسها: ${version('ما تغيّر')}.`,
  gone: (version) => sentence`لم تعد هذه الفقرة كما اقتُبست: ${version('الإصدار المقتبس منه')}.`,
  unknown: (version) =>
    `لا يوجد في هذه الطبعة سجلّ للإصدار ${isolated(version)} الذي أُخذ منه الاقتباس.`,
}
