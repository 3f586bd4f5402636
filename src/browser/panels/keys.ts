import { createElement } from '#browser/create-element.ts'
import { openPanel } from './panel.ts'

const keyDescriptions: [keys: string[], what: string][] = [
  [['/', 'Ctrl K'], 'Search'],
  [['t'], 'Table of contents'],
  [['←', '→'], 'The exchange before, the exchange after'],
  [['c'], 'Copy the address of a paragraph that is focused or was arrived at'],
  [['q'], 'Copy the chosen words, or that paragraph, as a quotation'],
  [['Shift C'], 'Cite them'],
  [['s'], 'Settings of the page'],
  [['?'], 'These keys'],
  [['Tab'], 'On to the next mark, note or link'],
  [['Enter'], 'On marked words: into their note or definition'],
  [['Esc'], 'Close, and back to the words'],
]

/** The keys, in a list. */
export function openKeys(): void {
  const off = document.documentElement.matches('.no-keys')
  openPanel(
    'Keys',
    createElement(
      'dl',
      { class: 'keys' },
      ...keyDescriptions.map(([keys, what]) =>
        createElement(
          'div',
          {},
          createElement('dt', {}, ...keys.flatMap((key) => [createElement('kbd', {}, key), ' '])),
          createElement('dd', {}, what),
        ),
      ),
    ),
    createElement(
      'p',
      {},
      off
        ? 'Single keys are switched off in the settings; Ctrl K, Tab, Enter and Esc still work. '
        : 'Single keys rest while you type in a field, and can be switched off in the ',
      off ? '' : createElement('button', { type: 'button', 'data-panel': 's' }, 'settings'),
      off ? '' : '.',
    ),
  )
}
