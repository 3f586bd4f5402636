import type { Catalogue } from '../../catalogue.ts'

/** Messages of the player of the recording. */
export const player: Catalogue['browser']['player'] = {
  play: 'Воспроизвести',
  playFirst: 'Воспроизвести запись',
  pause: 'Пауза',
  playFrom: (time) => `Воспроизвести с ${time}`,
  back: '−10 с',
  backInWords: 'На 10 секунд назад',
  speed: 'Скорость',
  rate: (rate) => `${String(rate).replace('.', ',')}×`,
  follow: 'Следить по тексту',
  controls: 'Проигрыватель',
  close: 'Закрыть проигрыватель',
  failed: 'Запись не удалось воспроизвести.',
}
