import { messages } from 'virtual:messages/verify'
import { copyButton } from '#browser/copy-button.ts'
import { createElement } from '#browser/create-element.ts'
import { copy } from '#browser/quote/clipboard.ts'
import { publishedAddress } from '#browser/quote/cite-data.ts'
import { indexText, type TextIndex } from '#verify/text-index.ts'
import type { VerifiableText } from '#verify/verifiable-text.ts'
import { type Finding, verifyQuotation } from '#verify/verify-quotation.ts'
import { conventionList, differenceList } from './lists.ts'
import { passageView } from './passage-view.ts'
import { fragmentOf, quotationIn } from '#verify/proof-link.ts'
import { summaryOf, verdictOf } from './summary.ts'

/** More would take noticeably long. */
const maxCharacters = 30_000

/**
 * Checks what the address of the page carries, now and when it changes.
 *
 * @returns a function that checks what is entered into the form; undefined if the page lacks what is needed.
 */
export function checkQuotations(form: HTMLFormElement): (() => void) | undefined {
  const data = document.querySelector<HTMLScriptElement>('[data-interview]')
  const answer = document.querySelector<HTMLElement>('[data-answer]')
  const field = form.querySelector('textarea')
  if (!data || !answer || !field) return undefined

  let index: TextIndex | undefined
  const text = JSON.parse(data.textContent) as VerifiableText
  const speakers = text.speakers.map(([name]) => name)
  const language = Object.fromEntries(
    ['lang', 'dir'].flatMap((name) => {
      const value = data.getAttribute(name)
      return value === null ? [] : [[name, value] as const]
    }),
  )

  const show = (verdict: string, ...parts: HTMLElement[]) => {
    const heading = createElement('h2', { tabindex: '-1' }, verdict)
    answer.replaceChildren(heading, ...parts)
    return heading
  }

  const check = (): HTMLElement => {
    const { value } = field
    if (value.length > maxCharacters) return show(messages.tooLong(maxCharacters))
    try {
      index ??= indexText(text)
      return showFinding(verifyQuotation(value, index), value)
    } catch (error) {
      reportError(error)
      return show(messages.failed)
    }
  }

  const showFinding = (finding: Finding, value: string): HTMLElement => {
    const summary = createElement(
      'div',
      { class: 'summary' },
      ...summaryOf(finding, speakers, language),
    )
    if (finding.verdict === 'empty') return show(verdictOf(finding))
    return show(
      verdictOf(finding),
      summary,
      ...passageView(finding.passages, speakers, language),
      ...differenceList(finding.differences, index!, language),
      ...conventionList(finding.conventions, language),
      linkLine(value),
    )
  }

  const checkAndGo = () => {
    const heading = check()
    if (field.value.trim() === '') {
      field.focus()
      return
    }
    heading.focus({ preventScroll: true })
    heading.scrollIntoView({ block: 'nearest' })
  }

  const openLink = () => {
    const quotation = quotationIn(location.hash)
    if (quotation === undefined) return
    field.value = quotation
    check()
  }

  addEventListener('hashchange', openLink)
  openLink()
  // So that the first answer does not wait for it.
  if (!index) setTimeout(() => (index ??= indexText(text)), 200)
  return checkAndGo
}

/** The button that copies a link to the answer, and what is said if that is not possible. */
function linkLine(quotation: string): HTMLElement {
  const fragment = fragmentOf(quotation.trim())
  if (fragment === undefined)
    return createElement('p', { class: 'link-line' }, messages.tooLongForLink)
  const copying = copyButton(messages.copyLink, messages.copied)
  const failure = createElement('span', { role: 'status' })
  copying.button.addEventListener('click', () => {
    history.replaceState(history.state, '', fragment)
    void copy(publishedAddress('/verify/') + fragment).then((isCopied) => {
      if (isCopied) copying.confirm()
      failure.textContent = isCopied ? '' : messages.notCopied
    })
  })
  return createElement('p', { class: 'link-line' }, copying.button, ' ', failure)
}
