/** A language tag without its script and region: `pt` for `pt-BR`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]!
}
