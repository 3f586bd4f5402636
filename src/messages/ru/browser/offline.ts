import type { Catalogue } from '../../catalogue.ts'

/** Messages of the copy of the edition for offline reading. */
export const offline: Catalogue['browser']['offline'] = {
  name: 'Чтение без интернета',
  offer: (size) => `Сохранить всё издание для чтения без интернета (${size})`,
  save: 'Сохранить',
  dismiss: 'Нет, спасибо',
  saving: (percent) => `Издание сохраняется: ${percent} %`,
  saved: 'Всё издание сохранено для чтения без интернета.',
  failed: 'Не удалось сохранить издание. Попробуйте позже.',
  savedSize: (size) => `Всё издание, ${size}`,
  removeSaved: 'Удалить все сохранённые страницы',
  removed: 'Все сохранённые страницы удалены. Больше ничего не сохраняется.',
}
