/** The script with the data for quoting and citing. */
export const dataScript = 'local/cite-data.js'

/** The global variable in which it is. */
export const dataVariable = 'citeData'
