import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

export const header: Catalogue['browser']['header'] = {
  currentParagraph: 'الفقرة الحالية',
  place: (reference, speaker) => sentence`${reference} · ${speaker}`,
  withKey: (name, key) => `${name} (${key})`,
}
