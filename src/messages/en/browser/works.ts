/** Messages of the buttons that copy a source, such as `Moor 2014`, as a citation file. */
export const works = {
  copy: 'Copy',
  copyAs: (source: string, format: string) => `Copy ${source} as ${format}`,
  copied: (source: string, format: string) => `${source} copied as ${format}`,
  notCopied: (source: string) => `Couldn’t copy ${source}; save the file instead`,
}
