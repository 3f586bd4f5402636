export const downloads = {}
