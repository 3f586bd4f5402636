import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of the apparatus: glossary, index, notes, topics, timeline, errata. */
export const apparatus: Catalogue['apparatus'] = {
  noteKinds: {
    source: 'Anmerkung der Vorlage',
    slip: 'Versehen',
    clarification: 'Erläuterung',
    factcheck: 'Faktencheck',
    contested: 'Umstritten',
    later: 'Spätere Entwicklung',
  },
  noteLabel: (kind) => `${kind}.`,
  glossKinds: {
    person: { one: 'Person', all: 'Personen' },
    organization: { one: 'Organisation', all: 'Organisationen' },
    place: { one: 'Ort', all: 'Orte' },
    event: { one: 'Ereignis', all: 'Ereignisse' },
    initiative: { one: 'Abkommen oder Initiative', all: 'Abkommen und Initiativen' },
    technology: { one: 'Waffen und Technik', all: 'Waffen und Technik' },
    concept: { one: 'Begriff', all: 'Begriffe' },
    phrase: { one: 'Wendung', all: 'Wendungen' },
  },
  notes: {
    title: 'Anmerkungen',
    description: 'Alle editorischen Anmerkungen in der Reihenfolge des Textes.',
    about: (kinds) =>
      sentence`Die editorischen Anmerkungen in der Reihenfolge des Textes. ${kinds('Was die Arten von Anmerkungen bedeuten')}`,
  },
  glossary: {
    title: 'Glossar',
    description: 'Die Namen und Begriffe des Interviews, erläutert.',
    about: (index) =>
      sentence`Die Namen und Begriffe des Interviews mit editorischen Erläuterungen. Von A bis Z, mit Stellenangaben, verzeichnet sie das ${index('Register')}.`,
    kinds: 'Arten von Einträgen',
    uses: 'Im Interview',
    sources: 'Quellen',
    inBibliography: 'Im Literaturverzeichnis',
    see: 'Siehe auch',
    all: 'Alle Einträge',
    inIndex: 'Im Register',
  },
  concordance: {
    uses: (count) =>
      plural(count, {
        one: 'Eine Erwähnung.',
        other: '#\u00a0Erwähnungen, in der Reihenfolge des Textes.',
      }),
    unmarked: 'ohne Link',
    aboutUnmarked: '„Ohne Link“: über den Namen gefunden, im Text nicht verlinkt.',
  },
  index: {
    title: 'Register',
    description: 'Wo im Interview Namen und Begriffe erwähnt werden.',
    about: (glossary) =>
      sentence`Namen und Begriffe mit allen Absätzen, die sie erwähnen. Die Namen führen ins ${glossary('Glossar')}, die Stellenangaben zum Text.`,
    legend: (reference, exchange) =>
      sentence`In einer Stellenangabe wie ${reference} ist ${String(exchange)} der Abschnitt; Q steht für die Frage, A für die Antwort, P für die Einleitung.`,
    letters: 'Buchstaben',
    see: (name, see, other) => sentence`${name} ${see('siehe')} ${other}`,
    seeAlso: (see, others) => [see('siehe auch'), ' ', ...others],
    digits: '0–9',
  },
  topics: {
    title: 'Themen',
    description: 'Wovon das Interview handelt und was dabei von wem gesagt wird.',
    about: 'Wovon das Interview handelt. Zu jedem Thema ist versammelt, was darüber gesagt wird.',
    exchanges: (places) => ['Behandelt in: ', ...places],
    introduction: 'Einleitung',
    topicDescription: (topic, speakers) => `${topic}: Aussagen von ${speakers}.`,
    legend: 'Editorische Paraphrase; die Stellenangaben führen zum Wortlaut.',
  },
  argument: {
    title: 'Worum es geht',
    description:
      'Worum es in jedem Abschnitt geht: was jeder Gesprächspartner vertritt, worin sie übereinstimmen und welche Belege die Frage klären könnten.',
    about:
      'Die strittige Frage jedes Abschnitts: was jeder Gesprächspartner vertritt, worin sie übereinstimmen und welche Belege die Frage klären könnten, in den Worten der Herausgeber.',
    parts: { agreed: 'Einig', evidence: 'Belege', since: 'Seither' },
  },
  essays: {
    introduction: 'Einleitung der Herausgeber',
    'note-on-the-text': 'Zum Text',
    description: (edition) => `Eine Einleitung der Herausgeber: ${edition}.`,
  },
  timeline: {
    title: 'Zeittafel',
    description: 'Die im Interview erwähnten Ereignisse, ihre Vorgeschichte und ihre Folgen.',
    about:
      'Ereignisse, die das Interview erwähnt oder auf die es anspielt, und was aus ihnen wurde, in editorischer Darstellung. Zu jedem Ereignis sind die betreffenden Absätze und die Quellen verlinkt.',
    periodList: 'Zeitabschnitte',
    periods: {
      before: 'Vor dem Interview',
      during: 'Zur Zeit des Interviews',
      after: 'Nach dem Interview',
    },
  },
  errata: {
    title: 'Errata',
    description: 'Was sich an dieser Edition seit der Erstveröffentlichung geändert hat.',
    about: (version) =>
      `Änderungen seit der Erstveröffentlichung der Edition, die neuesten zuerst. Dies ist Version ${version}. Der Wortlaut des Interviews ändert sich nur, wo das Original falsch übertragen war; veröffentlichte Stellenangaben bleiben gültig.`,
    none: 'Bisher hat sich nichts geändert.',
    version: (version) => `Version ${version}`,
    kinds: {
      edition: 'Edition',
      words: 'Text',
      address: 'Stellenangaben',
      apparatus: 'Anmerkungen und Quellen',
    },
  },
}
