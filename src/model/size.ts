/** The size of a file for readers, with 1,000 bytes to the kilobyte: `980 bytes`, `1,204 kB`. */
export function sizeOf(bytes: number, locale: string): string {
  return bytes < 1000
    ? inUnit(bytes, 'byte', 'long', locale)
    : inUnit(Math.round(bytes / 1000), 'kilobyte', 'short', locale)
}

function inUnit(
  value: number,
  unit: string,
  unitDisplay: 'long' | 'short',
  locale: string,
): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value)
}
