/** Messages of the script that … */
export const start = {}
