/** A copy in a folder is on the device already. */
export const canKeepCopy = false
