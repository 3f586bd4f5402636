import type { Catalogue } from '../catalogue.ts'
import { number } from './numbers.ts'

/** Messages of the pages with the published versions of the text. */
export const versions: Catalogue['versions'] = {
  title: 'Fassungen',
  description:
    'Alle veröffentlichten Fassungen des Interviews in dieser Edition, mit ihren Stellenangaben.',
  about:
    'Ein Zitat nennt die Fassung, aus der es stammt. Hier lässt sich jede Fassung so öffnen, wie sie war: mit ihrem Wortlaut und ihren Stellenangaben, ohne die Anmerkungen.',
  aboutText:
    'Ein Zitat nennt die Fassung, aus der es stammt. Hier lässt sich jede Fassung so öffnen, wie sie war: mit ihrem Wortlaut und ihren Stellenangaben.',
  version: (version) => `Fassung ${version}`,
  current: 'Die aktuelle Fassung.',
  unchanged: (same, all) =>
    `Absätze mit unverändertem Wortlaut: ${number(same)} von ${number(all)}.`,
  edited: 'Seither geändert.',
  gone: 'Nicht mehr im Text.',
  legend: 'Seither entfernte Wörter sind durchgestrichen, hinzugefügte unterstrichen.',
  data: 'Diese Fassung als JSON',
  all: 'Alle Fassungen',
}
