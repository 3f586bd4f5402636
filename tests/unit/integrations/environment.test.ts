import { expect, test } from 'vitest'
import { keepOnlySystemVariables } from '#integrations/environment.ts'

test('a build keeps only system variables, in upper or lower case', () => {
  const env = {
    PATH: '/bin',
    HOME: '/home/ann',
    Path: 'C:\\Windows',
    SystemRoot: 'C:\\Windows',
    XDG_CACHE_HOME: '/cache',
    NO_COLOR: '1',
    SITE: '/tmp',
    BASE_URL: '/other/',
    FONT_FILES: '[]',
    ASSETS_PREFIX: 'https://cdn.example',
    NODE_ENV: 'test',
    PUBLIC_NAME: 'x',
    VITE_NAME: 'x',
    PATHS: 'x',
    ASTRO_KEY: 'x',
    PAGEFIND_SITE: 'x',
  }
  keepOnlySystemVariables(env)
  const kept = ['PATH', 'HOME', 'Path', 'SystemRoot', 'XDG_CACHE_HOME', 'NO_COLOR']
  expect(Object.keys(env)).toEqual(kept)
})
