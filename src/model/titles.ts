/** The title of an exchange with its number: `5. Why now?`. The introduction, number 0, has none. */
export function numberedTitle({ number, title }: { number: number; title: string }): string {
  return number === 0 ? title : `${number}. ${title}`
}

/** The number of an exchange as readers see it: undefined for the introduction, number 0. */
export function printedNumber(number: number): number | undefined {
  return number === 0 ? undefined : number
}

/** The title of an edition divided after its first colon: `An Exchange: On Bridges` has the lead `An Exchange: `. */
export function titleParts(title: string): { lead: string | undefined; main: string } {
  const [, lead, main] = /^(.*?(?:: |：))(.*)$/s.exec(title) ?? []
  return { lead, main: main ?? title }
}

/** The short title of an edition if it has one, otherwise the title. */
export function shortTitleOf(edition: { title: string; shortTitle?: string | undefined }): string {
  return edition.shortTitle ?? edition.title
}
