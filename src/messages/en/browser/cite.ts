/** Messages of the script that … */
export const cite = {}
