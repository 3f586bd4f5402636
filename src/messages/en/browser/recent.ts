/** Messages of the recent searches, which are offered in the empty field. */
export const recent = {
  recent: 'Recent searches',
  removeRecent: (query: string) => `Remove “${query}”`,
  clearRecent: 'Clear',
  clearAllRecent: 'Clear recent searches',
}
