/**
 * The settings and their values, which are shown in this order. A value sets declarations (`css`) or a class name (`view`) on the root element, which are
 * stored so that they can be applied before the first paint. The value without either is the default.
 */
export const choices = {
  theme: {
    system: {},
    light: { css: 'color-scheme:light' },
    sepia: {
      css:
        'color-scheme:light;--color-paper:oklch(.935 .035 85);--color-hair:oklch(.83 .035 80);' +
        '--color-wash:oklch(.89 .055 85);--color-soft:oklch(.44 .025 70)',
    },
    dark: { css: 'color-scheme:dark' },
  },
  size: {
    small: { css: '--size:.9' },
    normal: {},
    large: { css: '--size:1.15' },
    larger: { css: '--size:1.35' },
  },
  leading: {
    close: { css: '--leading:1.45' },
    normal: {},
    open: { css: '--leading:1.85' },
  },
  measure: {
    narrow: { css: '--container-measure:27rem' },
    normal: {},
    wide: { css: '--container-measure:38rem' },
  },
  notes: {
    margin: {},
    cards: { view: 'cards-only' },
    none: { view: 'bare' },
  },
  keys: {
    on: {},
    off: { css: '--hint:none', view: 'no-keys' },
  },
} as const satisfies Record<string, Record<string, Effect>>

export type Setting = keyof typeof choices

/** The chosen values; settings that were never changed are missing. */
export type ChosenSettings = Partial<Record<Setting, string>>

/** The default value of a setting. */
export function defaultValue(setting: Setting): string {
  const values: Record<string, Effect> = choices[setting]
  return Object.keys(values).find((value) => !values[value]!.css && !values[value]!.view) ?? ''
}

/** The declarations and class names of the chosen values. Unknown values, such as those of another version, are ignored. */
export function effectOf(chosen: ChosenSettings): { css: string; view: string } {
  const effects = Object.entries(choices).flatMap(([setting, values]) => {
    const value = chosen[setting as Setting]
    const known: Record<string, Effect> = values
    return value !== undefined && Object.hasOwn(known, value) ? [known[value]!] : []
  })
  return {
    css: effects.flatMap(({ css }) => css ?? []).join(';'),
    view: effects.flatMap(({ view }) => view ?? []).join(' '),
  }
}

type Effect = { css?: string; view?: string }
