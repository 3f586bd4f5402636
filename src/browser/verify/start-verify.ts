/** Loads what checks quotations, on the page for that. */
export function startVerify(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-verify]')
  if (form) void import('./verify.ts').then(({ checkQuotations }) => checkQuotations(form))
}
