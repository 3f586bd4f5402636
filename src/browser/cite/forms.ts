import { messages } from 'virtual:messages/cite'
import { createElement } from '#browser/create-element.ts'
import { type Citation, plainRuns, richRuns } from '#browser/quote/citations.ts'
import type { CopiedText } from '#browser/quote/quotation.ts'
import type { FormattedRun } from '#model/cite-data.ts'

/** The choice of a style. Enter copies the citation in the style that has the focus. */
export function styleChoice(
  citations: readonly Citation[],
  preferred: Citation | undefined,
  choose: (citation: Citation) => void,
  copy: () => void,
): HTMLElement {
  const labels = citations.map((citation) => {
    const { key, label } = citation.format
    const radio = createElement('input', { type: 'radio', name: 'style', value: key })
    radio.checked = citation === preferred
    radio.addEventListener('change', () => choose(citation))
    radio.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') copy()
    })
    return createElement('label', {}, radio, ` ${label}`)
  })
  return createElement('fieldset', {}, createElement('legend', {}, messages.style), ...labels)
}

/** The elements that show a citation in full and its short form. */
export function citationForms(): { elements: HTMLElement[]; show(citation: Citation): void } {
  const full = createElement('div', {
    class: 'citation',
    role: 'status',
    tabindex: '0',
    'aria-label': messages.citation,
  })
  const short = createElement('span', {})
  const shortForm = createElement('p', { class: 'short-form' }, `${messages.shortForm} `, short)
  return {
    elements: [full, shortForm],
    show({ format, full: runs, short: shortRuns }) {
      full.replaceChildren(...richRuns(runs))
      full.classList.toggle('file', format.referredToBy === undefined)
      short.replaceChildren(...richRuns(shortRuns ?? []))
      shortForm.hidden = !shortRuns
    },
  }
}

/** What is copied as the full citation. A file is copied as plain text only. */
export function fullCopy({ format, full }: Citation): CopiedText {
  return format.referredToBy === undefined ? { plain: plainRuns(full) } : copyOf(full)
}

/** What is copied as the short form. */
export function shortCopy({ short = [] }: Citation): CopiedText {
  return copyOf(short)
}

function copyOf(runs: readonly FormattedRun[]): CopiedText {
  return { plain: plainRuns(runs), rich: createElement('p', {}, ...richRuns(runs)).outerHTML }
}
