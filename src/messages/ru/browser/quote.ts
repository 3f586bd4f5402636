import type { Catalogue } from '../../catalogue.ts'
import { joined } from '../../sentence.ts'

/** Messages of the toolbar beside selected words, and the form of a copied quotation. */
export const quote: Catalogue['browser']['quote'] = {
  toolbar: (reference) => `Цитата и ссылка: ${reference}`,
  copyQuotation: 'Скопировать цитату',
  copyLink: 'Скопировать ссылку',
  cite: 'Цитировать',
  embed: 'Встроить',
  share: 'Поделиться',

  quotationCopied: (reference) => `Цитата из ${reference} скопирована`,
  quotationNotCopied: (reference) => `Не удалось скопировать цитату из ${reference}`,
  linkCopied: (reference) => `Ссылка на ${reference} скопирована`,
  linkNotCopied: (reference) => `Не удалось скопировать ссылку на ${reference}`,
  linkInAddressBar: (reference) =>
    `Не удалось скопировать; ссылка на ${reference}\u00a0— в адресной строке`,
  embedCodeCopied: (reference) => `Код для встраивания ${reference} скопирован`,
  embedCodeNotCopied: (reference) => `Не удалось скопировать код для встраивания ${reference}`,

  frameTitle: (reference, title) => `${title}, ${reference}`,

  spokenBy: (speaker, quotation) => [`${speaker}: `, ...quotation],
  attributed: (quotation, attribution) => [...quotation, ' ', ...attribution],
  attribution: ({ speaker, title, publication, date, reference, url }, italic) => [
    '(',
    ...joined([speaker, title, publication && italic(publication), date, reference, url], ', '),
    ')',
  ],
}
