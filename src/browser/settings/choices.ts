/**
 * What a reader can choose, and what each choice does. Of a choice remains, in storage, what the page needs before it is
 * painted: declarations for its root (`css`) and class names (`view`). The value that has no effect is the edition's own.
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

/** What is chosen, where it is not the edition's own. */
export type ChosenSettings = Partial<Record<Setting, string>>

/** The edition's own value of a setting. */
export function defaultValue(setting: Setting): string {
  const values: Record<string, Effect> = choices[setting].values
  return Object.keys(values).find((value) => !values[value]!.css && !values[value]!.view) ?? ''
}

/** The declarations and the class names that choices come to; what is unknown is as if not chosen. */
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
