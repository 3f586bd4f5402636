import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { isolated } from './isolated.ts'

export const about: Catalogue['about'] = {
  title: 'عن هذه الطبعة',
  verbatim:
    'هذا هو النص الكامل للحوار، أُعدّ للقراءة والبحث والاقتباس والإحالة إليه. لم تُغيَّر فيه كلمة: فكلّما أُنشئت هذه الصفحات قورنت كل فقرة بالنص المنشور حرفًا حرفًا.',
  apart: 'وإضافات المحرّرين مفصولة عن النص ومميَّزة منه بوضوح.',
  source: 'الأصل',
  published: (publisher, publication) =>
    sentence`نُشر الأصل في «${publication}» (${publisher})، وتمكن قراءته هناك.`,
  publishedIn: (publication) => sentence`نُشر الأصل في «${publication}»، وتمكن قراءته هناك.`,
  editing: 'التحرير',
  uncorrected: 'لم يُصحَّح شيء في النص نفسه.',
  slips: 'وحيث يبدو أن في الأصل خطأً، تقترح الحاشية قراءة أخرى.',
  additions: (parts) => `ومن عمل هذه الطبعة: ${parts}.`,
  parts: {
    titles: 'عناوين المحاورات',
    summaries: 'الملخّصات',
    topics: 'الموضوعات',
    timeline: 'التسلسل الزمني',
    glossary: 'المعجم',
    notes: 'الحواشي',
    bibliography: 'قائمة المصادر والمراجع',
  },
  notes: 'الحواشي',
  noteKinds: (notes) => sentence`لكل ${notes('حاشية')} نوع مذكور في أولها:`,
  meanings: {
    slip: 'خطأ ظاهر في الأصل؛ يبقى النص على حاله، وتُقترح قراءة أخرى',
    clarification: 'بيان المقصود',
    factcheck: 'معلومة يمكن التحقّق منها، وما تبيّن بشأنها',
    contested: 'رأي يخالفه آخرون، مع نسبة كل رأي إلى صاحبه',
    later: 'ما حدث بعد الحوار، بتواريخه',
  },
  certainty: 'المصادر ودرجة اليقين',
  sourced: {
    glossary: 'لكل مادة في المعجم مصادرها.',
    timeline: 'لكل حدث في التسلسل الزمني مصادره.',
    notes: 'لكل حاشية مصادرها، إلا حواشي السهو.',
    contested: 'كل حاشية على رأي مختلَف فيه تستند إلى مصدرين على الأقل.',
  },
  later: 'تُفرد التطوّرات اللاحقة وتُذكر تواريخها: في آخر مواد المعجم، وفي حواشٍ خاصة بها.',
  records: (bibliography) =>
    sentence`الأعمال المذكورة اعتمادًا على بطاقات الفهارس، من دون اطّلاع عليها، مميَّزة في ${bibliography('قائمة المصادر والمراجع')}.`,
  cite: 'كيفية الاستشهاد',
  reference: (reference, exchange) =>
    sentence`لكل فقرة رمز إحالة مطبوع بجانبها. ففي ${reference}: العدد ${String(exchange)} رقم المحاورة، والحرف Q للسؤال، والحرف A للجواب، والحرف P للتمهيد، والعدد الأخير رقم الفقرة. وبالنقر على الرمز يُنسخ رابط الفقرة.`,
  addresses: (long, short) =>
    sentence`ولكل محاورة عنوان طويل مثل \u2068${long}\u2069 وآخر قصير مثل \u2068${short}\u2069، وكلاهما دائم.`,
  citeInterview:
    'يُستشهد بألفاظ الحوار من النشرة الأصلية، وتُذكر هذه الطبعة عند استعمال حواشيها أو رموز الإحالة فيها:',
  edition: (version, address) =>
    address === undefined
      ? `طبعة مشروحة، الإصدار ${version}.`
      : `طبعة مشروحة، الإصدار ${version}، ${isolated(address)}.`,
  errors: 'الإبلاغ عن خطأ',
  report:
    'يُرجى ذكر موضع الخطأ، برمز الإحالة أو باسم المادة، وبيان الخطأ ودليله: صفحة من النشرة الأصلية، أو وثيقة، أو مرجع.',
  write: (contact) => sentence`للمراسلة: ${contact}.`,
  writeToPublisher: 'تُوجَّه الرسائل إلى ناشر هذه الصفحات.',
  rights: 'الحقوق',
  licence: (licence, name) => sentence`رخصة عمل المحرّرين: ${licence(name)}.`,
  typeface: (name, licence, licenceName) =>
    sentence`الخط المستعمل ${name}، برخصة ${licence(licenceName)}.`,
  privacy: 'الخصوصية',
  noTracking:
    'لا تستعمل هذه الصفحات ملفات تعريف الارتباط، ولا تحصي الزيارات، ولا تطلب شيئًا من مواقع أخرى. وتُحفظ الإعدادات وموضع القراءة في المتصفّح وحده.',
  offline:
    'بعد ثوانٍ من فتح الصفحة ينزّل المتصفّح الطبعة كلها، فتصبح قراءتها ممكنة من دون اتصال. ويمكن إيقاف ذلك في إعدادات العرض.',
}
