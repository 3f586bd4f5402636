/** The folder of an edition that keeps what it was made from: the source and the plan of its import. It is not published. */
export const importFolder = 'import'
