/** What a build is told; `integrations/settings-module.ts` writes it. */
declare module 'virtual:edition-settings' {
  /** The folder of the edition. */
  export const contentDir: string
  /** The address of the edition, with a slash at its end. */
  export const site: string | undefined
  /** The path of that address, with a slash at both ends. */
  export const base: string
  export const fontFiles: readonly (readonly [style: 'normal' | 'italic', file: string])[]
}
