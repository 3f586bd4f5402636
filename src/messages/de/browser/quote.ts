import type { Catalogue } from '../../catalogue.ts'
import { joined } from '../../sentence.ts'

/** Messages of the toolbar beside selected words, and the form of a copied quotation. */
export const quote: Catalogue['browser']['quote'] = {
  toolbar: (reference) => `Zitat und Nachweis: ${reference}`,
  highlight: 'Markieren',
  copyQuotation: 'Zitat kopieren',
  copyLink: 'Link kopieren',
  cite: 'Zitieren',
  embed: 'Einbetten',
  share: 'Teilen',
  copied: 'Kopiert',

  quotationCopied: (reference) => `Zitat aus ${reference} kopiert`,
  citedQuotationCopied: (reference, style) =>
    `Zitat aus ${reference} mit Nachweis kopiert (${style})`,
  quotationNotCopied: (reference) => `Zitat aus ${reference} konnte nicht kopiert werden`,
  linkCopied: (reference) => `Link zu ${reference} kopiert`,
  linkNotCopied: (reference) => `Link zu ${reference} konnte nicht kopiert werden`,
  linkInAddressBar: (reference) =>
    `Kopieren nicht möglich; der Link zu ${reference} steht in der Adressleiste`,
  embedCodeCopied: (reference) => `Code zum Einbetten von ${reference} kopiert`,
  embedCodeNotCopied: (reference) =>
    `Code zum Einbetten von ${reference} konnte nicht kopiert werden`,
  notLoaded: 'Die Angaben zum Zitieren konnten nicht geladen werden; bitte noch einmal versuchen',
  nothingToQuote: 'Zum Zitieren oder Markieren bitte Wörter des Interviews auswählen',
  notHighlighted:
    'Was zum Markieren nötig ist, konnte nicht geladen werden; bitte noch einmal versuchen',

  frameTitle: (reference, title) => `${title}, ${reference}`,

  spokenBy: (speaker, quotation) => [`${speaker}: `, ...quotation],
  attributed: (quotation, attribution) => [...quotation, ' ', ...attribution],
  attribution: ({ speaker, title, publication, date, reference, url }, italic) => [
    '(',
    ...joined([speaker, title, publication && italic(publication), date, reference, url], ', '),
    ')',
  ],
}
