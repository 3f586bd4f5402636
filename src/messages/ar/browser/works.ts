import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

export const works: Catalogue['browser']['works'] = {
  copy: 'نسخ',
  copyAs: (source, format) => `نسخ «${isolated(source)}» بصيغة ${isolated(format)}`,
  copied: (source, format) => `نُسخ المصدر «${isolated(source)}» بصيغة ${isolated(format)}`,
  notCopied: (source) => `تعذّر نسخ المصدر «${isolated(source)}»؛ ويمكن حفظ الملف بدلًا من ذلك`,
}
