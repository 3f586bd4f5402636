/** Messages of the link to where the reader stopped. */
export const resume = {
  continueFrom: (reference: string) => `Continue from ${reference}`,
}
