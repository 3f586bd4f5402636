import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

const interviewBy = (interviewers: string) => `интервьюер: ${interviewers}`
const interviewWith = (respondents: string) => `респондент: ${respondents}`
const version = (version: string, isAnnotated: boolean) =>
  isAnnotated ? `коммент. изд., версия ${version}` : `версия ${version}`

/** Citations, the pages that explain them, and the bibliography. */
export const cite: Catalogue['cite'] = {
  introduction: 'предисловие',
  exchange: (number) => `раздел ${number}`,
  formats: {
    gost: 'ГОСТ Р 7.0.5–2008',
    'gb-t-7714': 'GB/T 7714–2015',
    'chicago-note': 'Chicago, сноска',
    'chicago-author-date': 'Chicago, автор и дата',
    apa: 'APA',
    mla: 'MLA',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
  },
  words: {
    styles: {
      'chicago-note': { interviewBy, interviewWith, version },
      'chicago-author-date': {
        interviewBy: (interviewers) => `Интервьюер: ${interviewers}`,
        interviewWith: (respondents) => `Респондент: ${respondents}`,
        version: (version, isAnnotated) =>
          isAnnotated ? `Коммент. изд., версия ${version}` : `Версия ${version}`,
      },
      apa: {
        interviewBy: (interviewers) => `Интервьюер: ${interviewers}`,
        interviewWith: (respondents) => `Респондент: ${respondents}`,
        version,
      },
      mla: {
        interviewBy: (interviewers) => `Интервьюер: ${interviewers}`,
        interviewWith: (respondents) => `Респондент: ${respondents}`,
        version,
      },
    },
    partOf: (citation, part) => `${citation}, ${part}`,
    note: {
      comma: ', ',
      semicolon: '; ',
      interviewBy: (interviewers) => `Интервьюер: ${interviewers}`,
      interviewWith: (respondents) => `Респондент: ${respondents}`,
      version: (version, isAnnotated) =>
        isAnnotated ? `Комментированное издание, версия ${version}` : `Версия ${version}`,
      titleTranslated: (title) => `Перевод заглавия: ${title}`,
    },
  },
  page: {
    title: (exchange) => `Цитировать: ${exchange}`,
    heading: 'Как цитировать',
    exchange: 'Раздел целиком',
    paragraph: (address, speaker) => (speaker === undefined ? address : `${address}, ${speaker}`),
    files: 'В виде файла:',
    show: 'Показать',
    shortForm: 'Краткая ссылка:',
  },
  bibliography: {
    title: 'Библиография',
    description: 'Работы, которые цитируются в интервью, примечаниях и глоссарии.',
    about:
      'Работы, названные участниками интервью, и работы, на которые опираются примечания и глоссарий.',
    parts: 'Части',
    primary: {
      title: 'Первоисточники',
      about: 'Документы, речи и заявления, а также произведения, о которых говорится в интервью.',
    },
    commentary: {
      title: 'Исследования и пресса',
      about: 'Научные работы, комментарии и новостные сообщения.',
    },
    citedIn: (places) => sentence`Цитируется: ${places}`,
    separator: ', ',
    noteOn: (address) => `примечание к\u00a0${address}`,
    timeline: (date) => `хронология, ${date}`,
    account: (exchange) => `в чём спор в разделе ${exchange}`,
    save: 'Сохранить',
    saveAll: 'Сохранить все работы',
    saveAs: (work, format) => `Сохранить ${work} в формате ${format}`,
    archivedCopy: 'Архивная копия',
    checked: {
      record: 'Описано по записи в каталоге, не просмотрено.',
      unverified: 'Не проверено.',
    },
  },
}
