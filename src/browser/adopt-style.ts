const adopted = new Set<string>()

/** Adds a style sheet to the page, once. Features that are loaded on demand bring their style in their script. */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return
  adopted.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
