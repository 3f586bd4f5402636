import { sentence, type Element } from '../sentence.ts'
import { number } from './numbers.ts'

/** The pages about the program that every edition has; their text is in English. */
export const documents = {
  inEnglish: 'This page is in English.',
  formats: {
    title: 'Source files and annotation language',
    description:
      'The files from which this edition is made: their fields, their values and the language of the annotations.',
  },
  machines: {
    title: 'For programs',
    description:
      'What this edition offers to programs: references, a text service, links between files.',
  },
  endings: {
    title: 'Made to last',
    description:
      'How this edition meets the Endings principles for digital longevity, point by point.',
    about: <T>(principles: Element<T>) =>
      sentence`The ${principles('Endings principles')} say how a digital edition has to be made so that others can keep it for decades. Here they are point by point, in our own words, with what this version does about each.`,
    complies: 'Every point is met, so this edition claims to comply with the principles.',
    doesNotComply: (count: number) =>
      `Points not met: ${number(count)}. This edition therefore does not claim to comply with the principles.`,
  },
}
