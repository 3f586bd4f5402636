import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** Messages of the search page and of the records in the search index. The script’s own are in `browser/search.ts`. */
export const search: Catalogue['search'] = {
  title: 'Suche',
  description: 'Interview, Glossar, Anmerkungen und Literaturverzeichnis durchsuchen.',
  descriptionWithoutApparatus: 'Das Interview durchsuchen.',
  field: 'Edition durchsuchen',
  submit: 'Suchen',
  noScript: (index, glossary, wholeText) =>
    sentence`Die Suche benötigt JavaScript. Ohne JavaScript lassen sich Namen und Begriffe im ${index('Register')} und im ${glossary('Glossar')} nachschlagen; im ${wholeText('Gesamttext')} hilft die Suchfunktion des Browsers.`,
  noScriptWithoutIndex: (wholeText) =>
    sentence`Die Suche benötigt JavaScript. Ohne JavaScript hilft im ${wholeText('Gesamttext')} die Suchfunktion des Browsers.`,
  descriptionInLibrary:
    'Alle Interviews durchsuchen, mit ihren Glossaren, Anmerkungen und Quellen.',
  fieldInLibrary: 'Alle Interviews durchsuchen',
  noScriptInLibrary: (interviews) =>
    sentence`Die Suche benötigt JavaScript. Ohne JavaScript hilft die ${interviews('Liste der Interviews')}, und in deren Gesamttexten die Suchfunktion des Browsers.`,
  engine: (edition) => `Suche: ${edition}`,
  exchange: (number) => `Abschnitt ${number}`,
}
