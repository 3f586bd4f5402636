import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { number } from './numbers.ts'

export const documents: Catalogue['documents'] = {
  inEnglish: 'Diese Seite ist auf Englisch.',
  formats: {
    title: 'Quelldateien und Auszeichnungssprache',
    description:
      'Die Dateien, aus denen diese Ausgabe entsteht: ihre Felder, deren Werte und die Sprache der Anmerkungen.',
  },
  machines: {
    title: 'Für Programme',
    description:
      'Was diese Ausgabe Programmen bietet: Verweise, einen Textdienst, Verknüpfungen zwischen Dateien.',
  },
  endings: {
    title: 'Auf Dauer angelegt',
    description:
      'Wie diese Ausgabe die Endings-Grundsätze für digitale Langlebigkeit erfüllt, Punkt für Punkt.',
    about: (principles) =>
      sentence`Die ${principles('Endings-Grundsätze')} sagen, wie eine digitale Ausgabe beschaffen sein muss, damit andere sie über Jahrzehnte bewahren können. Hier stehen sie Punkt für Punkt in unseren Worten, mit dem, was diese Version dafür tut.`,
    complies:
      'Alle Punkte sind erfüllt; diese Ausgabe erklärt daher, dass sie den Grundsätzen entspricht.',
    doesNotComply: (count) =>
      `Nicht erfüllte Punkte: ${number(count)}. Diese Ausgabe erklärt daher nicht, dass sie den Grundsätzen entspricht.`,
  },
}
