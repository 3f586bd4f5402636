/** Aligns the columns of a table for a terminal: texts on the left, numbers on the right. The first row has the heads. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const isNumeric = widths.map((_, column) =>
    rows.slice(1).every((row) => /^[\d.,%]*$/.test(row[column] ?? '')),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
