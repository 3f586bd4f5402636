/** Data in scripts, by their paths from the root of the edition: `cite/data/5.json`. */
export type LocalData = Record<string, unknown>

/** The global variable that the scripts add their data to. */
export const dataVariable = 'localData'

/** How many files of data a script has at most. */
const perScript = 100

/** The path of the script with the data of an exchange. */
export function dataScript(number: number): string {
  return `local/data-${Math.floor(number / perScript)}.js`
}
