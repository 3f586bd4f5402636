import { createElement } from './create-element.ts'

/** Creates a button that does something. */
export function actionButton(
  label: string,
  action: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const button = createElement('button', { type: 'button', ...attributes }, label)
  button.addEventListener('click', action)
  return button
}
