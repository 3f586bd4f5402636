/** What can be searched for. Links to the index and to the whole text follow this text. */
export const help =
  'A word, a name, “a phrase in quotation marks”, or a place such as 5.A3 or exchange 7. Or see '
