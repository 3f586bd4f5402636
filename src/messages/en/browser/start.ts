/** Messages of the script on every page: cards, and the search dialog before the search has loaded. */
export const start = {
  close: 'Close',
  search: 'Search',
  searchField: 'Search the edition',
}
