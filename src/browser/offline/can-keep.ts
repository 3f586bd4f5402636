/** Whether this device can keep a copy: not in development, where the files change. */
export const canKeepCopy = import.meta.env.PROD && 'serviceWorker' in navigator
