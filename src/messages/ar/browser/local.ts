import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

/** Messages of the search in a copy that is opened from a folder, without a server. */
export const local: Catalogue['browser']['local'] = {
  scope:
    'فُتحت هذه النسخة من مجلد. ويجد البحث فيها الكلمات والعبارات بين علامتي اقتباس ورموز الإحالة مثل \u20685.A3\u2069، في نص الحوار وحده.',
  foundNothing: (query) => `لا نتائج لـ«${isolated(query)}» في نص الحوار`,
}
