import type { Plugin } from 'vite'

/**
 * Removes from style sheets what Tailwind adds and pages, which contain their styles, do not need: its banner, since no rule is
 * Tailwind’s own; the tokens of shadow trees, since there are none; its layer of utilities, which is empty; and the second copy of
 * prefixed declarations, which it writes twice.
 */
export function leanStyles(): Plugin {
  return {
    name: 'lean-styles',
    apply: 'build',
    transform(code, id) {
      if (!/\.css(?:$|\?)/.test(id)) return undefined
      return { code: withoutAdditions(code), map: null }
    },
  }
}

/** A style sheet without the banner, the empty layer, `:host` and second copies. */
export function withoutAdditions(css: string): string {
  return css
    .replace(/\/\*! tailwindcss [^*]*\*\/\s*/, '')
    .replace(/(?<=:root),\s*:host(?=\s*\{)/g, '')
    .replace(/@layer utilities;/, '')
    .replace(/(-(?:webkit|moz)-[\w-]+:[^;{}]*;)\s*\1/g, '$1')
}
