import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

export const panels: Catalogue['browser']['panels'] = {
  close: 'إغلاق',

  contents: 'المحتويات',
  titlePage: 'صفحة العنوان',
  contentsHint: (key) =>
    sentence`${key('↑')} ${key('↓')} للاختيار، ${key('Enter')} للفتح، ${key('Esc')} للإغلاق`,

  settings: 'إعدادات العرض',
  choices: {
    theme: {
      name: 'المظهر',
      values: { system: 'تلقائي', light: 'فاتح', sepia: 'بنّي فاتح', dark: 'داكن' },
    },
    size: {
      name: 'حجم النص',
      values: { small: 'صغير', normal: 'عادي', large: 'كبير', larger: 'كبير جدًّا' },
    },
    leading: {
      name: 'تباعد الأسطر',
      values: { close: 'ضيّق', normal: 'عادي', open: 'واسع' },
    },
    measure: {
      name: 'عرض النص',
      values: { narrow: 'ضيّق', normal: 'عادي', wide: 'واسع' },
    },
    notes: {
      name: 'الحواشي',
      values: { margin: 'في الهامش', cards: 'منبثقة', none: 'مخفيّة' },
    },
    keys: { name: 'اختصارات لوحة المفاتيح', values: { on: 'مفعّلة', off: 'معطّلة' } },
  },
  print: 'الطباعة',
  printWithNotes: 'مع الحواشي',
  printWithoutNotes: 'من دون حواشٍ',
  printEdition: 'الطبعة كاملةً مع الحواشي',
  printPage: 'هذه الصفحة',
  printWhole: 'الطبعة كاملة',
  offline: 'من دون اتصال',
  saveOffline: 'حفظ نسخة للقراءة',
  reset: 'استعادة الإعدادات الافتراضية',
  showShortcuts: 'عرض اختصارات لوحة المفاتيح',
  settingsHint: (key) => sentence`${key('Tab')} ومفاتيح الأسهم للاختيار، ${key('Esc')} للإغلاق`,

  shortcuts: 'اختصارات لوحة المفاتيح',
  keys: { controlK: 'Ctrl+K', shiftQ: 'Shift+Q', tab: 'Tab', enter: 'Enter', escape: 'Esc' },
  actions: {
    playOrPause: 'تشغيل التسجيل أو إيقافه مؤقتًا',
    backInRecording: 'الرجوع 10 ثوانٍ في التسجيل',
    search: 'البحث',
    contents: 'المحتويات',
    previousAndNext: 'المحاورة السابقة، المحاورة التالية',
    resultSteps: 'نتيجة البحث السابقة، نتيجة البحث التالية',
    highlight: 'تظليل النص المحدّد أو الفقرة الحالية، ومرة أخرى لكتابة ملاحظة',
    copyLink: 'نسخ رابط النص المحدّد أو الفقرة الحالية',
    copyQuotation: 'اقتباس النص المحدّد أو الفقرة الحالية ونسخه',
    copyWithCitation: 'اقتباس النص المحدّد أو الفقرة الحالية ونسخه مع الاستشهاد',
    cite: 'الاستشهاد بالنص المحدّد أو بالفقرة الحالية',
    settings: 'إعدادات العرض',
    shortcuts: 'عرض هذه القائمة',
    nextLink: 'الحاشية التالية أو الرابط التالي',
    openNote: 'فتح الحاشية أو الرابط',
    close: 'الإغلاق والعودة إلى النص',
  },
  shortcutsOn: (settings) =>
    sentence`تتوقّف الاختصارات أثناء الكتابة. ويمكن تعطيلها تمامًا من ${settings('إعدادات العرض')}.`,
  shortcutsOff: (settings) =>
    sentence`الاختصارات معطّلة، ما عدا Ctrl+K وTab وEnter وEsc. ويمكن تفعيلها من ${settings('إعدادات العرض')}.`,
}
