import { showCards } from './cards.ts'
import { showInMargin } from './margin.ts'

/**
 * Shows the annotations of an exchange beside their words, as cards or, if there is room, in the margin. Without this script
 * they are endnotes.
 */
export function showAnnotations(): void {
  const article = document.querySelector<HTMLElement>('.exchange')
  if (!article?.querySelector('.annotation')) return
  document.documentElement.dataset['annotations'] = 'live'
  showInMargin(article)
  showCards(article)
}
