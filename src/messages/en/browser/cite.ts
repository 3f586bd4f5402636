/** Messages of the dialog with citations. */
export const cite = {
  heading: (reference: string) => `Cite ${reference}`,
  style: 'Style',
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Couldn’t copy; select the text',
  save: 'Save as a file',
  close: 'Close',
  notLoaded: 'Couldn’t load the citations; try again',
}
