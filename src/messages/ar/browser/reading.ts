import type { Catalogue } from '../../catalogue.ts'

export const reading: Catalogue['browser']['reading'] = {
  question: 'السؤال',
  asked: (speaker) => `سؤال ${speaker}`,
  dismiss: 'إخفاء',
}
