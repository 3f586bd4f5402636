import css from '#styles/cite.css?inline'
import { citationKey, fillCitation } from '#citations/citation-slots.ts'
import type { CiteData } from '#model/cite-data.ts'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { announce } from '#browser/announce.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import { loadCiteData, publishedAddress } from '#browser/quote/cite-data.ts'
import { copy } from '#browser/quote/clipboard.ts'
import type { CitableQuotation } from '#browser/quote/quote-words.ts'

const storageKey = 'citation-style'

/** Shows how an exchange is cited. */
export async function citeExchange(number: number): Promise<void> {
  const data = await loadCiteData(number).catch(() => undefined)
  if (data) openCitations(data, data.whole, publishedAddress(data.path))
  else announce('The citations could not be loaded; try again')
}

/** Shows how a paragraph or words of one are cited. */
export function citeWords({ data, address, url }: CitableQuotation): void {
  openCitations(data, address, url)
}

function openCitations({ formats, keyStem }: CiteData, locator: string, url: string): void {
  adoptStyle(css)
  const cited = { key: citationKey(keyStem, locator), locator, url }
  const title = createElement('h2', { id: 'cite-title' }, `Cite ${locator}`)
  const output = createElement('div', {
    class: 'citation',
    role: 'status',
    tabindex: '0',
    'aria-label': 'Citation',
  })
  const stored = readStored(storageKey)
  const preferred = formats.find(({ key }) => key === stored) ?? formats[0]
  const radios = formats.map((format) => {
    const input = createElement('input', { type: 'radio', name: 'style', value: format.key })
    input.checked = format === preferred
    return { format, input, label: createElement('label', {}, input, ` ${format.label}`) }
  })
  const save = createElement('a', { class: 'save' }, 'Save as a file')
  const chosen = () => (radios.find(({ input }) => input.checked) ?? radios[0])?.format
  const show = () => {
    const format = chosen()
    if (!format) return
    const runs = fillCitation(format.runs, cited)
    output.replaceChildren(
      ...runs.map(({ text, italic }) => (italic ? createElement('i', {}, text) : text)),
    )
    const isFile = /^(bib|ris|json)$/.test(format.key)
    output.classList.toggle('file', isFile)
    save.hidden = !isFile
    URL.revokeObjectURL(save.href)
    save.href = isFile
      ? URL.createObjectURL(new Blob([output.textContent], { type: 'text/plain' }))
      : ''
    save.download = `${cited.key}.${format.key}`
  }
  for (const { input, format } of radios) {
    input.addEventListener('change', () => {
      writeStored(storageKey, format.key)
      show()
    })
  }
  const copyButton = createElement('button', { type: 'button' }, 'Copy')
  copyButton.addEventListener('click', () => {
    const isFile = output.classList.contains('file')
    const html = isFile
      ? undefined
      : createElement('p', {}, ...[...output.cloneNode(true).childNodes]).outerHTML
    void copy(output.textContent, html).then((copied) => {
      copyButton.textContent = copied ? 'Copied' : 'Not copied: select it'
    })
  })
  const close = createElement('button', { type: 'button' }, 'Close')
  const dialog = createElement(
    'dialog',
    { class: 'cite-panel', 'aria-labelledby': 'cite-title' },
    title,
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, 'Style'),
      ...radios.map(({ label }) => label),
    ),
    output,
    createElement('p', { class: 'acts' }, copyButton, save, close),
  )
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  dialog.addEventListener('change', () => (copyButton.textContent = 'Copy'))
  dialog.addEventListener('close', () => dialog.remove())
  show()
  document.body.append(dialog)
  dialog.showModal()
  radios.find(({ input }) => input.checked)?.input.focus()
}
