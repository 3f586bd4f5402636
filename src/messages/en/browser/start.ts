/** Messages of the script on every page: notes, addresses, and the search dialog before the search has loaded. */
export const start = {
  close: 'Close',
  search: 'Search',
  searchField: 'Search the edition',
  /** The name of a note: its number, and its kind or, of a citation, the work. */
  note: (number: string, label: string, isKind: boolean): string =>
    `Note ${number}, ${isKind ? label.toLowerCase() : label}`,
  copyAddress: (reference: string): string => `Copy link to ${reference}`,
}
