import type { EditionChange } from './changing-site.ts'
import { main, quotations } from './pages.ts'

/** Words of 3.A1, which the changes are about. */
export const { words } = quotations.sentence

/** The new path of an exchange that is renamed. */
export const newPath = '/exchanges/a-long-pour/'

/** What an editor may do to highlighted words, or to the text around them. */
export const changes = {
  rewordedAround: {
    html: (html) => html.replaceAll(words, `As I have often said: ${words}`),
  },
  reworded: {
    html: (html) => html.replaceAll(words, 'It is easy to explain our waiting.'),
  },
  /** The new paragraph has the same words. */
  paragraphInserted: {
    html: (html) =>
      html.replace(
        /(<div class="?row"?[^>]*>)(?=(?:(?!<div)[^])*?id="?(?:3\.)?a1"?[ >])/,
        `<div class="row"><a class="addr" data-address href="#a0a">3.A0A</a><p id="a0a">${words} Inserted.</p></div>$1`,
      ),
  },
  withdrawn: {
    html: (html) =>
      html.replaceAll(words, '').replace('id="a1"', 'id="x1"').replace('>3.A1<', '><'),
  },
  renamed: { moved: { [main.path]: newPath } },
  /** The words are in 4.A1 then. */
  movedToNext: {
    html: (html) =>
      html.includes('data-interview')
        ? html.replace(words, '').replace(/("a1",\d+,")(?=[^"]*一钟双音)/, `$1${words} `)
        : html.includes('4.A1<')
          ? html.replace(/(<p id="?a1"?[^>]*>)/, `$1${words} `)
          : html.replaceAll(words, 'The bronze is patient.'),
  },
} satisfies Record<string, EditionChange>
