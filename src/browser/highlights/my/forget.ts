import { messages } from 'virtual:messages/my'
import { actionButton } from '#browser/action-button.ts'
import { createElement } from '#browser/create-element.ts'
import { openDialog } from '#browser/dialog.ts'
import { allHighlights } from '../known.ts'
import { countElsewhere, forgetEverything } from '../store.ts'

/** Asks whether to delete everything, and does. */
export async function askToForget(say: (message: string) => void): Promise<void> {
  const elsewhere = await countElsewhere().catch(() => 0)
  const cancel = createElement('button', { type: 'button', class: 'close' }, messages.cancel)
  const forget = actionButton(messages.forget, () => {
    dialog.close()
    void forgetEverything().then((isDone) =>
      say(isDone ? messages.forgotten : messages.notForgotten),
    )
  })
  const warning = [
    messages.forgetWarning(allHighlights().length + elsewhere),
    ...(elsewhere > 0 ? [messages.forgetElsewhere(elsewhere)] : []),
  ]
  const dialog = openDialog(
    { class: 'own-dialog', 'aria-labelledby': 'forget' },
    cancel,
    createElement('h2', { id: 'forget' }, messages.forgetTitle),
    createElement('p', {}, messages.together(warning)),
    createElement('p', { class: 'actions' }, cancel, forget),
  )
  cancel.focus()
}
