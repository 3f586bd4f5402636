export const apparatus = {}
