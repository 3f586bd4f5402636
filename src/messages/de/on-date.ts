/** When something happened: `am 9. Juni 2018`, `im Juni 2018`, `2018`. */
export function onDate(date: string): string {
  if (/^\d+\.\s/.test(date)) return `am ${date}`
  return /^\p{Lu}/u.test(date) ? `im ${date}` : date
}
