import { createElement } from '#browser/create-element.ts'
import { openPanel } from './panel.ts'

const keyDescriptions: [keys: string[], action: string][] = [
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

/** Opens a panel that lists the keyboard shortcuts. */
export function openKeys(): void {
  const areOff = document.documentElement.matches('.no-keys')
  openPanel(
    'Keys',
    createElement(
      'dl',
      { class: 'keys' },
      ...keyDescriptions.map(([keys, action]) =>
        createElement(
          'div',
          {},
          createElement('dt', {}, ...keys.flatMap((key) => [createElement('kbd', {}, key), ' '])),
          createElement('dd', {}, action),
        ),
      ),
    ),
    createElement(
      'p',
      {},
      areOff
        ? 'Single keys are switched off in the settings; Ctrl K, Tab, Enter and Esc still work. '
        : 'Single keys rest while you type in a field, and can be switched off in the ',
      areOff ? '' : createElement('button', { type: 'button', 'data-panel': 's' }, 'settings'),
      areOff ? '' : '.',
    ),
  )
}
