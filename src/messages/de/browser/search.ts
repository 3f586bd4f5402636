import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the search and of its results. */
export const search: Catalogue['browser']['search'] = {
  placeholder: 'Wort, Name, „Wendung“',
  help: (index, wholeText) =>
    sentence`Suchen lässt sich nach einem Wort, einem Namen, einer „genauen Wendung“ oder einer Stellenangabe wie 5.A3 oder Abschnitt 7. Zum Blättern dienen auch das ${index('Register')} und der ${wholeText('Gesamttext')}.`,
  exchangeQuery: /^(?:abschnitt|abschn\.?)\s*(\d+)$/i,
  smallWords:
    /^(?:als|an|auf|aus|bei|das|dass|dem|den|der|des|die|ein(?:e[mnrs]?)?|er|es|für|gesagt|hat|hatte|ich|im|in|ist|mit|nicht|oder|sagen|sagte?|sagt|sie|spricht|sprach|und|über|um|von|vom|wann|war|waren|warum|was|wem|wen|wer|wessen|wie|wo|zu|zum|zur)$/i,
  searching: 'Suche läuft\u00a0…',
  notLoaded: (index, wholeText) =>
    sentence`Die Suche konnte nicht geladen werden. Bitte noch einmal versuchen oder im ${index('Register')} oder im ${wholeText('Gesamttext')} nachsehen.`,
  openAsPage: 'Ergebnisse als Seite öffnen',
  emptyField: 'Feld leeren',

  filters: {
    speaker: { name: 'Wer spricht', any: 'Alle Beteiligten' },
    topic: { name: 'Thema', any: 'Alle Themen' },
    kind: { name: 'Suchen in', any: 'Überall' },
    order: { name: 'Sortieren nach', any: 'Relevanz' },
  },
  inOrder: 'Textfolge',
  kinds: {
    interview: 'Interview',
    glossary: 'Glossar',
    note: 'Anmerkungen',
    work: 'Literaturverzeichnis',
  },
  valueWithCount: (value, results) => `${value} (${number(results)})`,

  found: (results) =>
    [
      [results.interview, { one: '#\u00a0Stelle', other: '#\u00a0Stellen' }] as const,
      [results.exchange, { one: '#\u00a0Abschnitt', other: '#\u00a0Abschnitte' }] as const,
      [
        results.glossary,
        { one: '#\u00a0Glossareintrag', other: '#\u00a0Glossareinträge' },
      ] as const,
      [results.note, { one: '#\u00a0Anmerkung', other: '#\u00a0Anmerkungen' }] as const,
      [results.work, { one: '#\u00a0Quelle', other: '#\u00a0Quellen' }] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, forms]) => plural(count, forms))
      .join(' · '),
  foundSomeWords: (passages) =>
    plural(passages, {
      one: 'Keine Stelle enthält alle diese Wörter; # enthält einige davon',
      other: 'Keine Stelle enthält alle diese Wörter; # enthalten einige davon',
    }),
  foundReference: 'Stellenangabe gefunden',
  foundNothing: (query, index, wholeText) =>
    sentence`Nichts gefunden für „${query}“. Vielleicht hilft ein anderes Wort oder eine andere Schreibweise, das ${index('Register')} oder der ${wholeText('Gesamttext')}.`,
  foundCorrected: (query, corrected, found) =>
    sentence`Nichts gefunden für „${query}“. Ergebnisse für ${corrected}: ${found}`,
  foundFew: (found, suggestion) => sentence`${found}. Meinten Sie ${suggestion}?`,

  inInterview: 'Im Interview',
  inSameExchange: 'Im selben Abschnitt, nicht im selben Absatz',
  inGlossary: 'Im Glossar',
  inNotes: 'In den Anmerkungen',
  inBibliography: 'Im Literaturverzeichnis',
  introduction: 'Einleitung',
  passage: (speaker, reference) => sentence`${speaker} · ${reference}`,
  note: (reference) => sentence`Anmerkung · ${reference}`,
  goTo: (reference, speaker) =>
    speaker ? sentence`Gehe zu ${speaker} · ${reference}` : sentence`Gehe zu ${reference}`,
  step: (speaker, reference) => `${speaker}, ${reference}`,
  mentioned: (times, passages) =>
    times === 1
      ? 'Einmal erwähnt'
      : plural(times, { one: '#\u00a0Erwähnung', other: '#\u00a0Erwähnungen' }) +
        plural(passages, { one: ' an #\u00a0Stelle', other: ' an #\u00a0Stellen' }),
  showMore: (results) => `${number(results)} weitere anzeigen`,

  highlight: (mentions) =>
    plural(mentions, {
      one: 'Die einzige Erwähnung in diesem Abschnitt hervorheben',
      other: 'Alle # Erwähnungen in diesem Abschnitt hervorheben',
    }),
  keys: { choose: ['↑ ↓', 'auswählen'], open: ['Eingabe', 'öffnen'], close: ['Esc', 'schließen'] },

  mentions: 'Erwähnungen in diesem Abschnitt',
  position: (mention, mentions) => `${number(mention)} von ${number(mentions)}`,
  previous: 'Vorige',
  next: 'Nächste',
  done: 'Fertig',
}
