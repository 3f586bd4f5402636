import type { Catalogue } from '../../catalogue.ts'

/** Messages of the player of the recording. */
export const player: Catalogue['browser']['player'] = {
  play: 'تشغيل',
  playFirst: 'تشغيل التسجيل',
  pause: 'إيقاف مؤقت',
  playFrom: (time) => `تشغيل من ${time}`,
  back: 'رجوع 10 ث',
  backInWords: 'الرجوع 10 ثوانٍ',
  speed: 'السرعة',
  rate: (rate) => `${rate}×`,
  follow: 'متابعة النص',
  controls: 'المشغّل',
  close: 'إغلاق المشغّل',
  failed: 'تعذّر تشغيل التسجيل.',
}
