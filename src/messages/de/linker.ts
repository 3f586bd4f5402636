import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const linker: Catalogue['linker'] = {
  title: 'Stellen auf anderen Websites',
  description: 'Ein Skript, das Stellen dieses Interviews auf anderen Websites zeigt.',
  about: (reference) =>
    sentence`Mit diesem Skript kann eine andere Website Stellen des Interviews zeigen. Eine Stellenangabe in ihrem Text, etwa ${reference}, wird zu einem Link. Die Stelle öffnet sich neben dem Link, wenn man auf ihn zeigt oder ihn mit der Tastatur erreicht.`,
  include: 'Einbinden',
  line: 'Diese Zeile kommt in die Seite:',
  noAddress: 'Vor den Pfad gehört die Adresse dieser Edition.',
  within: (attribute) =>
    sentence`${attribute} ist ein CSS-Selektor. Er nennt den Teil der Seite, in dem Stellenangaben zu Links werden; fehlt er, ist es die ganze Seite. Links, Code und Text, der bearbeitet werden kann, bleiben unverändert.`,
  links: (one, two, three) =>
    sentence`Auch Links auf Stellen zeigen in diesem Teil ihre Stelle: ${one}, ${two} und ${three} unterhalb der Adresse dieser Edition.`,
  example: 'Beispiel',
  sample: (reference) => `Auf diese Frage kommt das Interview später zurück (${reference}).`,
  noScript: 'Das Beispiel braucht JavaScript.',
  promises: 'Was Version 1 zusagt',
  promised: (size) => [
    'Nichts wird angefordert, bevor jemand auf einen Link zeigt oder ihn mit der Tastatur erreicht. Die Anfrage sendet dann keine Cookies und nicht die Adresse der Seite.',
    'Das Skript speichert nichts und zählt nichts.',
    'Auf einem Touchscreen, und wenn eine Stelle nicht geladen werden kann, ist eine Stellenangabe ein gewöhnlicher Link.',
    'Die Stile der Seite wirken nicht auf die Karte und umgekehrt. Die Karte ist hell oder dunkel wie die Seite.',
    'Die Escape-Taste schließt die Karte. Die Tabulatortaste führt vom Link in sie hinein.',
    `Die Datei hat ${size}.`,
    'Die Adresse des Skripts hält diese Zusagen ein. Eine Version, die das nicht kann, bekommt eine andere Adresse.',
  ],
  policy: 'Content Security Policy',
  allow: 'Hat die Website eine solche Richtlinie, muss sie das Skript und seine Daten erlauben:',
  header: (header) =>
    sentence`Der Server dieser Edition muss mit den Dateien des Skripts den Header ${header} senden. Ohne ihn sind Stellenangaben gewöhnliche Links.`,
  remove: 'Entfernen',
  removed:
    'Ohne die Zeile ist die Seite wie zuvor: Nichts ist gespeichert, und in der Datei wurde der Text nie verändert. In einer offenen Seite nimmt dies alles zurück, was das Skript getan hat:',
}
