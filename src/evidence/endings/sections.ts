import { rules } from '#model/rules.ts'
import {
  type EndingsFacts,
  type EndingsPoint,
  type EndingsSection,
  saidByEditors,
} from './point.ts'
import { processingPoints, productPoints } from './program-points.ts'
import { releasePoints, validity } from './release-points.ts'

/** Every point of the Endings principles, and of their list of compliance. */
export function endingsSections(facts: EndingsFacts): EndingsSection[] {
  return [
    { id: 'data', title: 'Data', points: dataPoints(facts) },
    { id: 'documentation', title: 'Documentation', points: documentationPoints(facts) },
    { id: 'processing', title: 'Processing', points: processingPoints },
    { id: 'products', title: 'Products', points: productPoints },
    { id: 'releases', title: 'Release management', points: releasePoints(facts) },
    { id: 'compliance', title: 'The list of compliance', points: compliancePoints(facts) },
  ]
}

function dataPoints({ corpus: { edition } }: EndingsFacts): EndingsPoint[] {
  return [
    {
      number: '1.1',
      asks: 'Data are stored in open formats that programs can process.',
      isMet: true,
      answer:
        'The source files are plain text, Markdown, YAML, JSON and SVG, in UTF-8. [Their formats](/formats/) are documented. The edition can also be downloaded as TEI.',
    },
    saidByEditors(
      {
        number: '1.2',
        asks: 'Data are under version control.',
        missing:
          'The editors have not said where the history of the source files is kept (`preservation.history` in `edition.yaml`).',
      },
      edition.preservation?.history,
    ),
    {
      number: '1.3',
      asks: 'Data are continually validated and analysed.',
      isMet: true,
      answer: `Every check and every build compares each paragraph with the transcript, and the source files with their schemas and with ${Object.keys(rules).length} rules.`,
    },
  ]
}

function documentationPoints({ corpus: { edition } }: EndingsFacts): EndingsPoint[] {
  const { rights, licence } = edition
  const missing = [!rights && '`rights`', !licence && '`licence`'].filter(Boolean).join(' and ')
  return [
    {
      number: '2.1',
      asks: 'Data models, with their fields and values, are documented in a static document among the products.',
      isMet: true,
      answer:
        'The page [about the source files](/formats/) describes the annotation language and every field. [For programs](/machines/) describes the references and services, and [OpenAPI](/openapi.json) every data file. The JSON has a [schema](/downloads/edition.schema.json).',
    },
    {
      number: '2.2',
      asks: 'Rights are documented and, where possible, data and products are under open licences.',
      isMet: missing === '',
      answer: missing
        ? `\`edition.yaml\` does not state ${missing}.`
        : `The rights in the interview and in the edition are [stated](/about/#rights). The work of the editors is under ${licence?.name}. The words of the interview can be licensed only by those who hold the rights in them.`,
    },
  ]
}

function compliancePoints(facts: EndingsFacts): EndingsPoint[] {
  const { evidence, isDated } = facts
  return [
    { asks: 'All code is valid.', ...validity(evidence) },
    {
      asks: 'All internal links are tested.',
      isMet: true,
      answer: 'A build stops if a link, or the fragment in it, leads nowhere.',
    },
    {
      asks: 'All internal links are relative.',
      isMet: true,
      answer:
        'So they are, except on the page for missing addresses, which hosts show in every folder.',
    },
    { asks: 'No server-side scripts are needed.', isMet: true, answer: 'See 4.1.' },
    { asks: 'No database is needed.', isMet: true, answer: 'See 4.1.' },
    {
      asks: 'Every page has the same version and date.',
      isMet: isDated,
      answer: 'See 5.3.',
    },
    { asks: 'There are no external dependencies.', isMet: true, answer: 'See 4.3.' },
  ]
}
