import type { Catalogue } from '../../catalogue.ts'

/** Messages of the question that is shown above an answer. */
export const reading: Catalogue['browser']['reading'] = {
  question: 'Die Frage',
  asked: (speaker) => `Frage von ${speaker}`,
  dismiss: 'Ausblenden',
}
