import { showCards } from './cards.ts'
import { showInMargin } from './margin.ts'

/**
 * Brings the annotations of an exchange to their words: each is a card beside them, or a note in the margin where there
 * is room. Without this they are endnotes that the words link to.
 */
export function showAnnotations(): void {
  const article = document.querySelector<HTMLElement>('.exchange')
  if (!article?.querySelector('.annotation')) return
  document.documentElement.dataset['annotations'] = 'live'
  showInMargin(article)
  showCards(article)
}
