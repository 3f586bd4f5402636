import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

/** Messages of the copy of the edition for offline reading. */
export const offline: Catalogue['browser']['offline'] = {
  name: 'القراءة من دون اتصال',
  offer: (size) => `حفظ الطبعة كلها للقراءة من دون اتصال (${isolated(size)})`,
  save: 'حفظ',
  dismiss: 'لا، شكرًا',
  saving: (percent) => `جارٍ حفظ الطبعة: ${isolated(`${percent}%`)}`,
  saved: 'حُفظت الطبعة كلها للقراءة من دون اتصال.',
  failed: 'تعذّر حفظ الطبعة. يُرجى المحاولة لاحقًا.',
  savedSize: (size) => `الطبعة كلها، ${isolated(size)}`,
  removeSaved: 'حذف كل الصفحات المحفوظة',
  removed: 'حُذفت كل الصفحات المحفوظة، ولن تُحفظ صفحات أخرى.',
}
