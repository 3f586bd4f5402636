import type { Catalogue } from '../../catalogue.ts'
import { joined, type Sentence } from '../../sentence.ts'

/** Messages of the toolbar beside selected words, and the form of a copied quotation. */
export const quote: Catalogue['browser']['quote'] = {
  toolbar: (reference) => `Цитата и ссылка: ${reference}`,
  highlight: 'Выделить',
  copyQuotation: 'Скопировать цитату',
  copyLink: 'Скопировать ссылку',
  cite: 'Цитировать',
  embed: 'Встроить',
  share: 'Поделиться',
  copied: 'Скопировано',

  quotationCopied: (reference) => `Цитата из ${reference} скопирована`,
  citedQuotationCopied: (reference, style) =>
    `Цитата из ${reference} скопирована с\u00a0библиографической ссылкой (${style})`,
  quotationNotCopied: (reference) => `Не удалось скопировать цитату из ${reference}`,
  linkCopied: (reference) => `Ссылка на ${reference} скопирована`,
  linkNotCopied: (reference) => `Не удалось скопировать ссылку на ${reference}`,
  linkInAddressBar: (reference) =>
    `Не удалось скопировать; ссылка на ${reference}\u00a0— в адресной строке`,
  embedCodeCopied: (reference) => `Код для встраивания ${reference} скопирован`,
  embedCodeNotCopied: (reference) => `Не удалось скопировать код для встраивания ${reference}`,
  notLoaded: 'Не удалось загрузить данные для цитирования; можно попробовать ещё раз',
  nothingToQuote: 'Чтобы процитировать или выделить слова интервью, их нужно сначала выбрать',
  notHighlighted: 'Не удалось загрузить всё нужное для выделения; можно попробовать ещё раз',

  frameTitle: (reference, title) => `${title}, ${reference}`,

  spokenBy: (speaker, quotation) => [`${speaker}: `, ...quotation],
  attributed: (quotation, attribution) => [...withoutFullStop(quotation), ' ', ...attribution, '.'],
  attribution: ({ speaker, title, publication, date, reference, url }, italic) => [
    '(',
    ...joined([speaker, title, publication && italic(publication), date, reference, url], ', '),
    ')',
  ],
}

/**
 * A quotation without the full stop before its closing mark: in Russian it stands after the source. That of an abbreviation stays.
 */
function withoutFullStop<T>(quotation: Sentence<T>): Sentence<T> {
  return quotation.map((part, index) =>
    typeof part === 'string' && index === quotation.length - 2
      ? part.replace(/(\p{Ll}{3})\.$/u, '$1')
      : part,
  )
}
