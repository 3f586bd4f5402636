import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** What the page for checking quotations answers. Places are links to paragraphs; words are as they were spoken or pasted. */
export const verify: Catalogue['browser']['verify'] = {
  verdicts: {
    verbatim: 'Wörtlich',
    conventions: 'Wörtlich bis auf Konventionen',
    altered: 'Verändert',
    absent: 'Nicht im Interview',
    misattributed: 'Wörtlich, aber falsch zugeordnet',
  },
  verbatim: (places) => sentence`Genau diese Wörter stehen im Interview, bei ${places}.`,
  conventions: (places) =>
    sentence`Diese Wörter stehen im Interview, bei ${places}. Nur Konventionen des Zitierens und des Satzes weichen ab.`,
  altered: (places) => sentence`Bei ${places} steht im Interview etwas anderes.`,
  alteredMarks: (places) =>
    sentence`Die Wörter sind die von ${places}, aber die Zeichensetzung weicht ab.`,
  alteredJoins: (places) =>
    sentence`Die Wörter stehen bei ${places}, gehören aber nicht so zusammen.`,
  absent: 'Im Interview stehen weder diese Wörter noch ähnliche.',
  nearest: (place) =>
    sentence`Diese Wörter stehen nicht im Interview. Die nächstliegende Stelle ist ${place}.`,
  otherScript:
    'Das Zitat ist in einer anderen Schrift als das Interview. Übersetzungen lassen sich hier nicht prüfen.',
  empty: 'Bitte zuerst die Wörter eines Zitats einfügen.',
  tooLong: (limit) =>
    `Das ist für eine Prüfung zu lang. Bitte in Teilen von höchstens ${number(limit)} Zeichen prüfen.`,
  failed:
    'Das Zitat konnte nicht geprüft werden. Bitte die Seite neu laden und noch einmal versuchen.',

  saidBy: (speaker, places, claimed) =>
    sentence`Die Wörter bei ${places} sagt ${speaker}, nicht ${claimed}.`,
  saidByNobody: (places, claimed) =>
    sentence`Die Wörter bei ${places} gehören zur Einleitung; ${claimed} sagt sie nicht.`,
  elsewhere: (places, claimed) => sentence`Sie stehen bei ${places}, nicht bei ${claimed}.`,
  noSuchPlace: (claimed) => `Einen Absatz ${claimed} gibt es in der Ausgabe nicht.`,
  also: (places) => sentence`Dieselben Wörter stehen auch bei ${places}.`,
  alsoMore: (places, more) =>
    sentence`Dieselben Wörter stehen auch bei ${places} und in ${plural(more, { one: '# weiteren Absatz', other: '# weiteren Absätzen' })}.`,
  cut: (words) => sentence`Im Interview steht im selben Satz davor: „${words}“.`,

  passage: 'Im Interview',
  legendMissing: 'nur im Interview',
  legendAdded: 'nur im Zitat',
  legend: (missing, added) => sentence`${missing}; ${added}`,
  beforeMissing: 'Nur im Interview:',
  beforeAdded: 'Nur im Zitat:',
  afterMarked: 'Ende.',
  introduction: 'Einleitung',

  differencesTitle: 'Was abweicht',
  differences: {
    missing: (text) => sentence`„${text}“ fehlt.`,
    added: (quoted) => sentence`„${quoted}“ ist hinzugefügt.`,
    replaced: (text, quoted) => sentence`„${quoted}“ steht anstelle von „${text}“.`,
    moved: (text) => sentence`„${text}“ steht an anderer Stelle.`,
    case: (text, quoted) =>
      sentence`Bei „${quoted}“ ist die Groß- und Kleinschreibung anders als bei „${text}“.`,
    homoglyph: (quoted, letters) =>
      sentence`„${quoted}“ enthält Buchstaben, die nur gleich aussehen: ${letters}.`,
    punctuation: (after, text, quoted) =>
      sentence`Nach „${after}“ hat das Zitat ${quoted}, das Interview ${text}.`,
    hidden: (text) => sentence`Die ausgelassenen Wörter enthalten eine Verneinung: „${text}“.`,
    order: (first, second) =>
      sentence`Die Reihenfolge ist umgekehrt: ${second} kommt vor ${first}.`,
    exchanges: (first, second) =>
      sentence`Wörter aus verschiedenen Abschnitten sind verbunden: ${first} und ${second}.`,
    speakers: (first, second) =>
      sentence`Wörter verschiedener Sprecher sind verbunden: ${first} und ${second}.`,
    joined: (first, second) =>
      sentence`Getrennte Stellen sind ohne Auslassungszeichen verbunden: ${first} und ${second}.`,
  },
  negation: 'Das betrifft eine Verneinung.',
  letter: (found, expected) => `${found} statt ${expected}`,
  letterOf: (script, letter, code) => `${letter} (${script === '' ? '' : `${script}, `}${code})`,
  nothing: 'nichts',
  placeOf: (place, speaker) => sentence`${place} (${speaker})`,

  conventionsTitle: 'Konventionen',
  conventionKinds: {
    quotationMarks: 'Anführungszeichen anderer Form',
    apostrophes: 'Apostrophe anderer Form',
    dashes: 'Gedanken- oder Bindestriche anderer Form',
    script: 'Satzzeichen einer anderen Schrift oder Breite',
    spaces: 'Leerzeichen an Satzzeichen',
    markOrder: 'Satzzeichen auf der anderen Seite eines Anführungszeichens',
    omission: 'Auslassung mit Auslassungszeichen',
    emptyOmission: 'Auslassungszeichen, wo nichts ausgelassen ist',
    insertion: 'Einfügung in eckigen Klammern',
    bracketed: 'Wörter des Interviews in eckigen Klammern',
    initial: 'Groß- oder Kleinbuchstabe am Anfang',
    letters: 'in eckigen Klammern geänderte Buchstaben',
    forms: 'andere Form derselben Buchstaben oder Ziffern',
    hyphenation: 'am Zeilenende getrenntes Wort',
    invisible: 'unsichtbare Zeichen',
    joinedParagraphs: 'Absätze ohne Umbruch verbunden',
    dividedParagraphs: 'neuer Absatz, wo das Interview keinen hat',
    finalMark: 'Punkt oder Komma am Ende',
    aside: 'Wörter der Zitierenden zwischen den zitierten',
  },
  example: (kind, words) => sentence`${kind}: „${words}“`,
  comma: ', ',
  sentenceSeparator: ' ',
  and: (items) => new Intl.ListFormat('de').format(items),

  copyLink: 'Link zu dieser Antwort kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Link ließ sich nicht kopieren; er steht in der Adresszeile',
  tooLongForLink:
    'Das Zitat ist für einen Link zu lang. Man kann stattdessen auf den Absatz verweisen.',
}
