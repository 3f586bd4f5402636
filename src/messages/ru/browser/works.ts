import type { Catalogue } from '../../catalogue.ts'

/** Messages of the buttons that copy a source, such as `Moor 2014`, as a citation file. */
export const works: Catalogue['browser']['works'] = {
  copy: 'Скопировать',
  copyAs: (source, format) => `Скопировать ${source} в формате ${format}`,
  copied: (source, format) => `${source}: скопировано в формате ${format}`,
  notCopied: (source) => `${source}: не удалось скопировать; можно сохранить файл`,
}
