import { annotations } from 'virtual:edition-parts'
import { messages } from 'virtual:messages/panels'
import { pageArrows } from '#browser/page-arrows.ts'
import { createElement } from '#browser/create-element.ts'
import { openPanel } from './panel.ts'

/** Opens a panel that lists the keyboard shortcuts. */
export function openKeys(): void {
  const { keys, actions } = messages
  const { back, forward } = pageArrows()
  const keysForNotes: Shortcut[] = [
    [[keys.tab], actions.nextLink],
    [[keys.enter], actions.openNote],
  ]
  const keysForPlayer: Shortcut[] = [
    [['k'], actions.playOrPause],
    [['j'], actions.backInRecording],
  ]
  const shortcuts: Shortcut[] = [
    [['/', keys.controlK], actions.search],
    [['t'], actions.contents],
    [[arrows[back], arrows[forward]], actions.previousAndNext],
    [['p', 'n'], actions.resultSteps],
    [['q'], actions.copyQuotation],
    [[keys.shiftQ], actions.copyWithCitation],
    [['c'], actions.cite],
    [['l'], actions.copyLink],
    [['m'], actions.highlight],
    [['s'], actions.settings],
    [['?'], actions.shortcuts],
    ...(document.querySelector('.player') ? keysForPlayer : []),
    ...(annotations ? keysForNotes : []),
    [[keys.escape], actions.close],
  ]
  const areOff = document.documentElement.matches('.no-keys')
  const explanation = areOff ? messages.shortcutsOff : messages.shortcutsOn
  openPanel(
    { name: messages.shortcuts },
    createElement(
      'dl',
      { class: 'keys' },
      ...shortcuts.map(([keys, action]) =>
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
      ...explanation<HTMLElement>((words) =>
        createElement('button', { type: 'button', 'data-panel': 's' }, words),
      ),
    ),
  )
}

type Shortcut = [keys: string[], action: string]

const arrows = { ArrowLeft: '←', ArrowRight: '→' }
