/** Messages of the player of the recording. */
export const player = {
  play: 'Play',
  /** Before anything has been played. */
  playFirst: 'Play the recording',
  pause: 'Pause',
  playFrom: (time: string) => `Play from ${time}`,
  /** On a button; screen readers say it in words. */
  back: '−10 s',
  backInWords: '10 seconds back',
  speed: 'Speed',
  rate: (rate: number) => `${rate}×`,
  /** Scrolls along with the recording. */
  follow: 'Follow',
  controls: 'Player',
  close: 'Close the player',
  failed: 'The recording could not be played.',
}
