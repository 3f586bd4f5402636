/**
 * The settings and their values. A value sets declarations (`css`) or a class name (`view`) on the root element, which are
 * stored so that they can be applied before the first paint. The value without either is the default.
 */
export const choices = {
  theme: {
    name: 'Colours',
    values: {
      system: { name: 'Device' },
      light: { name: 'Light', css: 'color-scheme:light' },
      sepia: {
        name: 'Sepia',
        css:
          'color-scheme:light;--color-paper:oklch(.935 .035 85);--color-hair:oklch(.83 .035 80);' +
          '--color-wash:oklch(.89 .055 85);--color-soft:oklch(.44 .025 70)',
      },
      dark: { name: 'Dark', css: 'color-scheme:dark' },
    },
  },
  size: {
    name: 'Text size',
    values: {
      small: { name: 'Small', css: '--size:.9' },
      normal: { name: 'Normal' },
      large: { name: 'Large', css: '--size:1.15' },
      larger: { name: 'Larger', css: '--size:1.35' },
    },
  },
  leading: {
    name: 'Lines',
    values: {
      close: { name: 'Close', css: '--leading:1.45' },
      normal: { name: 'Normal' },
      open: { name: 'Open', css: '--leading:1.85' },
    },
  },
  measure: {
    name: 'Column',
    values: {
      narrow: { name: 'Narrow', css: '--container-measure:27rem' },
      normal: { name: 'Normal' },
      wide: { name: 'Wide', css: '--container-measure:38rem' },
    },
  },
  notes: {
    name: 'Notes',
    values: {
      margin: { name: 'Beside' },
      cards: { name: 'On request', view: 'cards-only' },
      none: { name: 'None', view: 'bare' },
    },
  },
  keys: {
    name: 'Single keys',
    values: { on: { name: 'On' }, off: { name: 'Off', view: 'no-keys' } },
  },
} as const satisfies Record<string, { name: string; values: Record<string, Effect> }>

export type Setting = keyof typeof choices

/** The chosen values; settings that were never changed are missing. */
export type ChosenSettings = Partial<Record<Setting, string>>

/** The default value of a setting. */
export function defaultValue(setting: Setting): string {
  const values: Record<string, Effect> = choices[setting].values
  return Object.keys(values).find((value) => !values[value]!.css && !values[value]!.view) ?? ''
}

/** The declarations and class names of the chosen values. Unknown values, such as those of another version, are ignored. */
export function effectOf(chosen: ChosenSettings): { css: string; view: string } {
  const effects = Object.entries(choices).flatMap(([setting, { values }]) => {
    const value = chosen[setting as Setting]
    const known: Record<string, Effect> = values
    return value !== undefined && Object.hasOwn(known, value) ? [known[value]!] : []
  })
  return {
    css: effects.flatMap(({ css }) => css ?? []).join(';'),
    view: effects.flatMap(({ view }) => view ?? []).join(' '),
  }
}

type Effect = { name: string; css?: string; view?: string }
