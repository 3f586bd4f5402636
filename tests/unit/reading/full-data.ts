import { z } from 'zod'
import { argumentSchema } from '#model/argument.ts'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { exchangeSchema } from '#model/exchange.ts'
import { glossSchema } from '#model/gloss.ts'
import { searchesSchema } from '#model/searches.ts'
import { timelineSchema } from '#model/timeline.ts'
import { topicsSchema } from '#model/topic.ts'
import { workSchema } from '#model/work.ts'

const name = { family: 'Moor', given: 'Anna', transliteration: { family: 'Moor', given: 'A.' } }
const date = { 'date-parts': [[2018, 6, 12]], literal: 'June 2018' }
const licence = { name: 'CC0', url: 'https://example.org/cc0' }

/** Every file that is written by hand, with its schema and data in which every field has a valid value. */
export const fullData: Readonly<Record<string, { schema: z.ZodType; data: unknown }>> = {
  'edition.yaml': {
    schema: editionSchema,
    data: {
      title: 'A Talk',
      titleInSentenceCase: 'A talk',
      shortTitle: 'Talk',
      description: 'Two people talk.',
      speakers: [
        {
          key: 'anna',
          name: 'Anna Moor',
          label: 'Anna',
          familyName: 'Moor',
          transcriptLabels: ['ANNA'],
          role: 'interviewer',
          about: 'A miller.',
        },
      ],
      date: '2018-06',
      language: 'en',
      interface: 'de',
      apparatus: 'de',
      source: {
        publication: 'Annals',
        publisher: 'Press',
        url: 'https://example.org/',
        work: 'moor-2018',
      },
      recorded: { date: '2018-05-01/2018-05-02', place: 'Riga' },
      archive: { name: 'Archive', callNumber: 'A 1', url: 'https://example.org/a1' },
      recording: {
        url: 'https://example.org/a.mp4',
        kind: 'video',
        type: 'video/mp4',
        captions: 'a.vtt',
      },
      consent: 'Anna agreed.',
      editing: 'Nothing.',
      annotating: 'Sparingly.',
      verifying: 'Always.',
      origins: [{ key: 'north', label: 'North', side: 'cold' }],
      rights: { interview: 'Anna’s.', edition: 'Ours.' },
      licence,
      interviewLicence: licence,
      accent: '#7a1f1f',
      accentDark: '#e0a0a0',
      typeface: '@expo-google-fonts/literata',
      icon: 'icon.svg',
      version: '1.0.0',
      preservation: { history: 'Git.', releases: 'Yearly.' },
      partFiles: true,
      epubEvaluatedBy: 'Anna',
      contact: 'mailto:anna@example.org',
    },
  },
  'exchanges/01-a.mdx': {
    schema: exchangeSchema,
    data: {
      number: 1,
      title: 'Why',
      summary: 'Why?',
      reply: 'So.',
      topics: ['rivers'],
      claims: [{ at: 'a1', claim: 'It rained.', notes: ['rain'] }],
      inserted: ['a1a'],
      withdrawn: { a3: { on: '2026-01-02', why: 'Twice.' } },
    },
  },
  'glossary/anna.md': {
    schema: glossSchema,
    data: {
      label: 'Anna Moor',
      sort: 'Moor, Anna',
      kind: 'person',
      aliases: ['Anna'],
      wordings: ['the miller'],
      native: { ru: 'Анна' },
      transliteration: { ru: 'Anna' },
      dates: '1953/',
      role: 'Miller.',
      mentioned: 'She asks.',
      sources: ['moor-2018'],
      see: ['mill'],
    },
  },
  'bibliography.json': {
    schema: z.array(workSchema),
    data: [
      {
        id: 'moor-2018',
        type: 'book',
        title: 'Mills',
        'title-short': 'Mills',
        'title-translated': 'Mühlen',
        language: 'en',
        'container-title': 'Annals',
        publisher: 'Press',
        'publisher-place': 'Riga',
        author: [name],
        interviewer: [name],
        editor: [name],
        issued: date,
        accessed: date,
        'event-date': date,
        'original-date': date,
        URL: 'https://example.org/',
        DOI: '10.1000/182',
        note: 'Read in part.',
        archived: 'https://example.org/copy',
        checked: 'read',
        primary: true,
        origin: ['north'],
        voice: 'scholar',
        'located-by': 'page',
      },
    ],
  },
  'topics.yaml': {
    schema: topicsSchema,
    data: { rivers: { label: 'Rivers', about: 'Water.', says: [{ at: '1.A1', gist: 'Wet.' }] } },
  },
  'timeline.yaml': {
    schema: timelineSchema,
    data: {
      during: { from: '2018-05', to: '2018-06', why: 'The title page.' },
      events: [
        { key: 'flood', date: '1953', text: 'A flood.', sources: ['moor-2018'], at: ['1.A1'] },
      ],
    },
  },
  'argument.yaml': {
    schema: argumentSchema,
    data: [
      {
        exchange: 1,
        question: 'Was it wet?',
        holds: [{ by: 'anna', text: 'Yes.' }],
        agreed: 'It rained.',
        evidence: 'A gauge.',
        since: 'None.',
      },
    ],
  },
  'errata.yaml': {
    schema: errataSchema,
    data: [
      {
        key: 'rain',
        date: '2026-01-02',
        version: '1.0.0',
        kind: 'words',
        at: ['1.A1'],
        text: 'Rain.',
      },
    ],
  },
  'searches.yaml': {
    schema: searchesSchema,
    data: {
      same: [['mill', 'mills']],
      queries: [
        {
          q: 'mill',
          speaker: 'anna',
          topic: 'rivers',
          kind: 'interview',
          order: 'text',
          first: '1.A1',
          among: ['1.A1'],
          card: 'mill',
          goes: 'exchange 1',
          meant: 'mill',
          only: 'anna',
          never: ['1.A1'],
          near: 'mill',
          nothing: true,
        },
      ],
    },
  },
}
