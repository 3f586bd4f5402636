/** Messages of the question that is shown above an answer. */
export const reading = {
  question: 'The question',
  asked: (speaker: string) => `${speaker} asked`,
  dismiss: 'Dismiss',
}
