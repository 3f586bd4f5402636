import { messages } from 'virtual:messages/cite'
import css from '#styles/cite.css?inline'
import { citationKey, fillCitation } from '#citations/citation-slots.ts'
import type { CiteData } from '#model/cite-data.ts'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { openDialog } from '#browser/dialog.ts'
import { announce } from '#browser/announce.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import { loadCiteData, publishedAddress } from '#browser/quote/cite-data.ts'
import { copy } from '#browser/quote/clipboard.ts'
import type { CitableQuotation } from '#browser/quote/quote-words.ts'

const storageKey = 'citation-style'

/** Opens a dialog with citations of a whole exchange. */
export async function citeExchange(number: number): Promise<void> {
  const data = await loadCiteData(number).catch(() => undefined)
  if (data) openCitations(data, data.whole, publishedAddress(data.path))
  else announce(messages.notLoaded)
}

/** Opens a dialog with citations of a paragraph or of words in it. */
export function citeWords({ data, address, url }: CitableQuotation): void {
  openCitations(data, address, url)
}

function openCitations({ formats, keyStem }: CiteData, locator: string, url: string): void {
  adoptStyle(css)
  const cited = { key: citationKey(keyStem, locator), locator, url }
  const stored = readStored(storageKey)
  const preferred = formats.find(({ key }) => key === stored) ?? formats[0]
  const output = createElement('div', {
    class: 'citation',
    role: 'status',
    tabindex: '0',
    'aria-label': messages.citation,
  })
  const save = createElement('a', { class: 'save' }, messages.save)
  const show = (format: CiteData['formats'][number]) => {
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
  const copyButton = createElement('button', { type: 'button' }, messages.copy)
  copyButton.addEventListener('click', () => {
    const isFile = output.classList.contains('file')
    const html = isFile
      ? undefined
      : createElement('p', {}, ...output.cloneNode(true).childNodes).outerHTML
    void copy(output.textContent, html).then((copied) => {
      copyButton.textContent = copied ? messages.copied : messages.notCopied
    })
  })
  const labels = formats.map((format) => {
    const radio = createElement('input', { type: 'radio', name: 'style', value: format.key })
    radio.checked = format === preferred
    radio.addEventListener('change', () => {
      writeStored(storageKey, format.key)
      copyButton.textContent = messages.copy
      show(format)
    })
    return createElement('label', {}, radio, ` ${format.label}`)
  })
  if (preferred) show(preferred)
  const close = createElement('button', { type: 'button' }, messages.close)
  const dialog = openDialog(
    { class: 'cite-panel', 'aria-labelledby': 'cite-title' },
    close,
    createElement('h2', { id: 'cite-title' }, messages.heading(locator)),
    createElement('fieldset', {}, createElement('legend', {}, messages.style), ...labels),
    output,
    createElement('p', { class: 'acts' }, copyButton, save, close),
  )
  dialog.querySelector<HTMLElement>('input:checked')?.focus()
}
