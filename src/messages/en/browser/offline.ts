/** Messages of the copy of the edition for offline reading. */
export const offline = {
  name: 'Offline reading',
  offer: (size: string) => `Save the whole edition for offline reading (${size})`,
  save: 'Save',
  dismiss: 'No, thanks',
  saving: (percent: number) => `Saving the edition: ${percent}%`,
  saved: 'The whole edition is saved for offline reading.',
  failed: 'The edition couldn’t be saved. Try again later.',
  savedSize: (size: string) => `The whole edition, ${size}`,
  removeSaved: 'Remove all saved pages',
  removed: 'All saved pages were removed. Nothing more is saved.',
}
