import type { Catalogue } from '../../catalogue.ts'

export const reading: Catalogue['browser']['reading'] = {
  question: '提问',
  asked: (speaker) => `${speaker}问`,
  dismiss: '收起',
}
