const adopted = new Set<string>()

/** Brings in the style of what is loaded on demand; it travels in the script that needs it. */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return
  adopted.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
