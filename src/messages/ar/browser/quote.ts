import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'
import { joined } from '../../sentence.ts'

export const quote: Catalogue['browser']['quote'] = {
  toolbar: (reference) => `الاقتباس من ${isolated(reference)} والاستشهاد به`,
  highlight: 'تظليل',
  copyQuotation: 'نسخ الاقتباس',
  copyLink: 'نسخ الرابط',
  cite: 'استشهاد',
  embed: 'تضمين',
  share: 'مشاركة',
  copied: 'تم النسخ',

  quotationCopied: (reference) => `نُسخ الاقتباس من ${isolated(reference)}`,
  citedQuotationCopied: (reference, style) =>
    `نُسخ الاقتباس من ${isolated(reference)} مع الاستشهاد، ${isolated(style)}`,
  quotationNotCopied: (reference) => `تعذّر نسخ الاقتباس من ${isolated(reference)}`,
  linkCopied: (reference) => `نُسخ رابط ${isolated(reference)}`,
  linkNotCopied: (reference) => `تعذّر نسخ رابط ${isolated(reference)}`,
  linkInAddressBar: (reference) => `تعذّر النسخ؛ رابط ${isolated(reference)} في شريط العنوان`,
  embedCodeCopied: (reference) => `نُسخت شيفرة تضمين ${isolated(reference)}`,
  embedCodeNotCopied: (reference) => `تعذّر نسخ شيفرة تضمين ${isolated(reference)}`,
  notLoaded: 'تعذّر تحميل بيانات الاقتباس؛ تمكن المحاولة من جديد',
  nothingToQuote: 'للاقتباس أو الاستشهاد أو التظليل يُرجى تحديد كلمات من الحوار',
  notHighlighted: 'تعذّر تحميل ما يلزم للتظليل؛ تمكن المحاولة من جديد',

  frameTitle: (reference, title) => `${title}، ${reference}`,

  spokenBy: (speaker, quotation) => [`${speaker}: `, ...quotation],
  attributed: (quotation, attribution) => [...quotation, ' ', ...attribution],
  attribution: ({ speaker, title, publication, date, reference, url }, italic) => [
    '(',
    ...joined(
      [
        speaker,
        title,
        publication && italic(publication),
        date,
        typeof reference === 'string' ? isolated(reference) : reference,
        url && isolated(url),
      ],
      '، ',
    ),
    ')',
  ],
}
