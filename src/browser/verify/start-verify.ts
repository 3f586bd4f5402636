/**
 * Loads what checks quotations, on the page for that. Whoever asks for a check before it has loaded gets the answer then: the form
 * would otherwise be sent, and the page loaded again without the quotation.
 */
export function startVerify(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-verify]')
  if (!form) return
  const loading = import('./verify.ts').then(({ checkQuotations }) => checkQuotations(form))
  const check = (event: Event) => {
    event.preventDefault()
    void loading.then((check) => check?.())
  }
  form.addEventListener('submit', check)
  for (const button of form.querySelectorAll('button')) button.disabled = false
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check(event)
  })
}
