import type { Catalogue } from '../../catalogue.ts'

/** Messages of the player of the recording. */
export const player: Catalogue['browser']['player'] = {
  play: 'Abspielen',
  playFirst: 'Aufnahme abspielen',
  pause: 'Pause',
  playFrom: (time) => `Ab ${time} abspielen`,
  back: '−10 s',
  backInWords: '10 Sekunden zurück',
  speed: 'Geschwindigkeit',
  rate: (rate) => `${String(rate).replace('.', ',')}×`,
  follow: 'Mitlesen',
  controls: 'Wiedergabe',
  close: 'Wiedergabe schließen',
  failed: 'Die Aufnahme ließ sich nicht abspielen.',
}
