import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the search and of its results. */
export const search: Catalogue['browser']['search'] = {
  asking:
    /^(?:was (?:ist|sind|heißt|bedeutet)|(?:die )?(?:bedeutung|definition) (?:von|der|des)|erklär[et]?) | (?:bedeutung|bedeutet|definition|erklärt)$/i,
  placeholder: 'Wort, Name, „Wendung“',
  help: (index, wholeText) =>
    index
      ? sentence`Suchen lässt sich nach einem Wort, einem Namen, einer „genauen Wendung“ oder einer Stellenangabe wie 5.A3 oder Abschnitt 7. Zum Blättern dienen auch das ${index('Register')} und der ${wholeText('Gesamttext')}.`
      : sentence`Suchen lässt sich nach einem Wort, einem Namen, einer „genauen Wendung“ oder einer Stellenangabe wie 5.A3 oder Abschnitt 7. Zum Blättern dient auch der ${wholeText('Gesamttext')}.`,
  exchangeQuery: /^(?:abschnitt|abschn\.?)\s*(\d+)$/i,
  saying:
    /(?<!\p{L})hat(?:te)? @ (.+) (?:angesprochen|behauptet|erwähnt|gefragt|gemeint|genannt|gesagt|geschrieben|gesprochen)(?!\p{L})|(?<!\p{L})(?:antwortete?|behauptete?|denkt|erwähnte?|fragte?|laut|meint|meinte|sagte?|schreibt|schrieb|sprach|spricht) @|@ (?:antwortete?|behauptete?|denkt|erwähnte?|fragte?|meint|meinte|sagte?|schreibt|schrieb|sprach|spricht|über|zu)(?!\p{L})/iu,
  searching: 'Suche läuft\u00a0…',
  notLoaded: (index, wholeText) =>
    index
      ? sentence`Die Suche konnte nicht geladen werden. Bitte noch einmal versuchen oder im ${index('Register')} oder im ${wholeText('Gesamttext')} nachsehen.`
      : sentence`Die Suche konnte nicht geladen werden. Bitte noch einmal versuchen oder im ${wholeText('Gesamttext')} nachsehen.`,
  notComplete: (index, wholeText) =>
    index
      ? sentence`Der Rest der Suche konnte nicht geladen werden, es kann also weitere Treffer geben. Bitte noch einmal versuchen oder im ${index('Register')} oder im ${wholeText('Gesamttext')} nachsehen.`
      : sentence`Der Rest der Suche konnte nicht geladen werden, es kann also weitere Treffer geben. Bitte noch einmal versuchen oder im ${wholeText('Gesamttext')} nachsehen.`,
  openAsPage: 'Ergebnisse als Seite öffnen',
  emptyField: 'Feld leeren',

  passages: (passages) => plural(passages, { one: '#\u00a0Stelle', other: '#\u00a0Stellen' }),

  keys: { choose: ['↑ ↓', 'auswählen'], open: ['Eingabe', 'öffnen'], close: ['Esc', 'schließen'] },

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

  uses: (uses) => plural(uses, { one: '#\u00a0Treffer', other: '#\u00a0Treffer' }),
  passagesAndUses: (passages, uses) =>
    `${passages}, ${plural(uses, { one: '#\u00a0Treffer', other: '#\u00a0Treffer' })}`,
  found: (passages, results) =>
    [
      passages,
      ...[
        [results.exchange, { one: '#\u00a0Abschnitt', other: '#\u00a0Abschnitte' }] as const,
        [
          results.glossary,
          { one: '#\u00a0Glossareintrag', other: '#\u00a0Glossareinträge' },
        ] as const,
        [results.note, { one: '#\u00a0Anmerkung', other: '#\u00a0Anmerkungen' }] as const,
        [results.work, { one: '#\u00a0Quelle', other: '#\u00a0Quellen' }] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, forms]) => plural(count, forms)),
    ]
      .filter((one) => one !== undefined)
      .join(' · '),
  foundAtLeast: (found) => `Mindestens ${found}`,
  foundSomeWords: (passages) =>
    plural(passages, {
      one: 'Keine Stelle enthält alle diese Wörter; # enthält einige davon',
      other: 'Keine Stelle enthält alle diese Wörter; # enthalten einige davon',
    }),
  foundSomeWordsAtLeast: (passages) =>
    plural(passages, {
      one: 'Keine Stelle enthält alle diese Wörter; mindestens # enthält einige davon',
      other: 'Keine Stelle enthält alle diese Wörter; mindestens # enthalten einige davon',
    }),
  foundReference: 'Stellenangabe gefunden',
  foundNothing: (query, index, wholeText) =>
    index
      ? sentence`Nichts gefunden für „${query}“. Vielleicht hilft ein anderes Wort oder eine andere Schreibweise, das ${index('Register')} oder der ${wholeText('Gesamttext')}.`
      : sentence`Nichts gefunden für „${query}“. Vielleicht hilft ein anderes Wort oder eine andere Schreibweise oder der ${wholeText('Gesamttext')}.`,
  foundNear: (query, near, index, wholeText) =>
    index
      ? sentence`Nichts gefunden für „${query}“. Am nächsten kommt: ${near}. Weiter helfen auch das ${index('Register')} und der ${wholeText('Gesamttext')}.`
      : sentence`Nichts gefunden für „${query}“. Am nächsten kommt: ${near}. Weiter hilft auch der ${wholeText('Gesamttext')}.`,
  foundCorrected: (query, corrected, found) =>
    sentence`Nichts gefunden für „${query}“. Ergebnisse für ${corrected}: ${found}`,
  foundFew: (found, suggestion) => sentence`${found}. Meinten Sie ${suggestion}?`,

  inSameExchange: 'Im selben Abschnitt, nicht im selben Absatz',
  inGlossary: 'Im Glossar',
  inNotes: 'In den Anmerkungen',
  inBibliography: 'Im Literaturverzeichnis',
  explainedByNote: (words) => sentence`Anmerkung: „${words}“`,
  explainedByEntry: (entry) => sentence`Glossar: ${entry}`,
  note: (reference) => sentence`Anmerkung · ${reference}`,
  goTo: (reference, speaker) =>
    speaker ? sentence`Gehe zu ${speaker} · ${reference}` : sentence`Gehe zu ${reference}`,
  mentioned: (times, passages) =>
    times === 1
      ? 'Einmal erwähnt'
      : plural(times, { one: '#\u00a0Erwähnung', other: '#\u00a0Erwähnungen' }) +
        plural(passages, { one: ' an #\u00a0Stelle', other: ' an #\u00a0Stellen' }),
  step: (speaker, reference) => `${speaker}, ${reference}`,
  showMore: (results) => `${number(results)} weitere anzeigen`,
  showMoreUncounted: 'Weitere anzeigen',

  showMentions: (mentions) =>
    plural(mentions, {
      one: 'Die einzige Erwähnung in diesem Abschnitt hervorheben',
      other: 'Die # Erwähnungen in diesem Abschnitt hervorheben',
    }),

  mentions: 'Erwähnungen in diesem Abschnitt',
  position: (mention, mentions) => `${number(mention)} von ${number(mentions)}`,
  previous: 'Vorige',
  next: 'Nächste',
  done: 'Fertig',
}
