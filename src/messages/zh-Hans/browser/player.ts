import type { Catalogue } from '../../catalogue.ts'

/** Messages of the player of the recording. */
export const player: Catalogue['browser']['player'] = {
  play: '播放',
  playFirst: '播放录音、录像',
  pause: '暂停',
  playFrom: (time) => `从${time}播放`,
  back: '−10秒',
  backInWords: '后退10秒',
  speed: '速度',
  rate: (rate) => `${rate}×`,
  follow: '跟随',
  controls: '播放器',
  close: '关闭播放器',
  failed: '无法播放录音或录像。',
}
