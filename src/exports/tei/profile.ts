import type { Element } from 'xast'
import { printDates } from '#messages/dates.ts'
import { isoDate } from '#model/date.ts'
import type { Edition } from '#model/edition.ts'
import { languagesOf } from '#model/edition-languages.ts'
import type { ExportContext } from '../format.ts'
import { speakerId } from '../ids.ts'
import { xmlLang } from '../xml-lang.ts'
import { lines, x } from '../xml.ts'

/** What the interview is: its languages, when and where it took place, who speaks. */
export function profileDesc({ corpus: { edition } }: ExportContext): Element {
  const { speakers } = edition
  const { interview, editors, ui } = languagesOf(edition)
  const languages = [...new Set([interview, editors, ui])]
  return x(
    'profileDesc',
    lines(
      x(
        'langUsage',
        languages.map((ident) => x('language', { ident })),
      ),
      settingDesc(edition),
      x('particDesc', [
        x(
          'listPerson',
          lines(
            speakers.map(({ key, name, role, about }) =>
              x('person', { 'xml:id': speakerId(key), role }, [
                x('persName', name),
                ...(about === undefined
                  ? []
                  : [x('note', [x('p', xmlLang(editors, interview), about)])]),
              ]),
            ),
          ),
        ),
      ]),
    ),
  )
}

/** When and where the interview took place. */
function settingDesc(edition: Edition): Element | undefined {
  const { recorded } = edition
  const { interview, editors, ui } = languagesOf(edition)
  const { place, date } = recorded ?? {}
  if (place === undefined && date === undefined) return undefined
  const when = date && {
    ...(date.to && isoDate(date.from) === isoDate(date.to)
      ? { when: isoDate(date.from) }
      : { from: isoDate(date.from), ...(date.to && { to: isoDate(date.to) }) }),
  }
  return x('settingDesc', [
    x('setting', [
      ...(place === undefined
        ? []
        : [x('name', { type: 'place', ...xmlLang(editors, interview) }, place)]),
      ...(date
        ? [x('date', { ...when, ...xmlLang(ui, interview) }, printDates(date, edition))]
        : []),
    ]),
  ])
}
