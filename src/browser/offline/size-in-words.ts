/** A size in megabytes in the language of the page: `1.9 MB`. */
export function megabytes(bytes: number): string {
  const { lang } = document.documentElement
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6)
}
