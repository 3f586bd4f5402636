import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

export const versions: Catalogue['browser']['versions'] = {
  same: (version) => `Цитата взята из версии ${version}; она открыта сейчас.`,
  unchanged: (version) => `Цитата взята из версии ${version}: с тех пор слова не изменились.`,
  changed: (version) =>
    sentence`Слова изменились с тех пор, как их процитировали: ${version('что изменилось')}.`,
  gone: (version) =>
    sentence`Этого абзаца больше нет в том виде, в каком его процитировали: ${version('процитированная версия')}.`,
  unknown: (version) => `В этом издании нет записи о версии ${version}, из которой взята цитата.`,
}
