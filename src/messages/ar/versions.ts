import type { Catalogue } from '../catalogue.ts'
import { isolated } from './isolated.ts'
import { number } from './numbers.ts'

/** Messages of the pages with the published versions of the text. */
export const versions: Catalogue['versions'] = {
  title: 'الإصدارات',
  description: 'كل ما نُشر من إصدارات الحوار في هذه الطبعة، مع رموز الإحالة.',
  about:
    'يذكر كل اقتباس الإصدار الذي أُخذ منه. ويمكن هنا فتح كل إصدار كما كان: بألفاظه ورموز إحالته، دون الحواشي.',
  aboutText:
    'يذكر كل اقتباس الإصدار الذي أُخذ منه. ويمكن هنا فتح كل إصدار كما كان: بألفاظه ورموز إحالته.',
  version: (version) => `الإصدار ${isolated(version)}`,
  current: 'الإصدار الحالي.',
  unchanged: (same, all) => `الفقرات التي لم تتغير ألفاظها: ${number(same)} من ${number(all)}.`,
  edited: 'تغيّرت منذئذ.',
  gone: 'لم تعد في النص.',
  legend: 'الألفاظ المحذوفة منذئذ مشطوبة، والمضافة تحتها خط.',
  data: 'هذا الإصدار بصيغة JSON',
  all: 'كل الإصدارات',
}
