/** What can be asked; two ways out of the search follow it. */
export const help =
  'A word, a name, “a phrase in quotation marks”, or a place such as 5.A3 or exchange 7. Or see '
