// Modules for pages, provided by `integrations/page-modules.ts` and `integrations/style-modules.ts`.

declare module 'virtual:edition/changes'
declare module 'virtual:inline-scripts' {
  /** `browser/before-paint.js`, minified. */
  export const beforePaint: string
  /** `browser/forward.js`, minified. */
  export const forward: string
}
declare module 'virtual:edition/colours.css'
declare module 'virtual:edition/type.css'
declare module 'virtual:edition/scripts.css'
declare module 'virtual:edition/source.css'

// Which parts the edition has, for scripts, provided by `integrations/edition-parts.ts`.

declare module 'virtual:edition-parts' {
  export const annotations: boolean
  export const notes: boolean
  export const topics: boolean
  export const timeline: boolean
  export const glossary: boolean
  export const bibliography: boolean
  export const argument: boolean
  export const essays: boolean
}

// The library that the pages belong to, provided by `integrations/library-modules.ts`.

declare module 'virtual:library' {
  /** Whether there is one. */
  export const inLibrary: boolean
  /** Whether the page is one of the library itself; undefined if there is none. */
  export const isLibraryPage: (() => boolean) | undefined
  /** Begins to load the text of the edition in which first hits are found; undefined if it is part of the script. */
  export const preloadText: (() => void) | undefined
  /** Loads the search of the library; undefined if there is none. */
  export const loadLibrarySearch:
    (() => Promise<typeof import('#browser/search/library/search-library.ts')>) | undefined
}
declare module 'virtual:library-stemmers' {
  /** Load the stemmers of the languages in it that have one. */
  export const stemmers: Readonly<
    Record<string, () => Promise<{ stemmer: import('#search/analysis.ts').Stemmer }>>
  >
}

// The languages of the search, provided by `integrations/search-languages.ts`.

declare module 'virtual:interview-text' {
  export const text: import('#search/interview-text.ts').InterviewText
  /** Resolves when the text is there, if it is loaded by itself. */
  export const loading: Promise<void> | undefined
}
declare module 'virtual:first-language' {
  export const language: string
  /** Undefined if Pagefind stems the words of the language. */
  export const stem: import('#search/analysis.ts').Analysis['stem'] | undefined
}
declare module 'virtual:search-languages' {
  export const spoken: import('#search/analysis.ts').Analysis
  export const apparatus: import('#search/analysis.ts').Analysis
}

// The messages of each script in the language of the interface, provided by `integrations/message-modules.ts`.

declare module 'virtual:messages/cards' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['cards']
}
declare module 'virtual:messages/cite' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['cite']
}
declare module 'virtual:messages/header' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['header']
}
declare module 'virtual:messages/highlights' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['highlights']
}
declare module 'virtual:messages/hits' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['hits']
}
declare module 'virtual:messages/landing' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['landing']
}
declare module 'virtual:messages/library' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['library']
}
declare module 'virtual:messages/local' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['local']
}
declare module 'virtual:messages/my' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['my']
}
declare module 'virtual:messages/notes' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['notes']
}
declare module 'virtual:messages/offline' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['offline']
}
declare module 'virtual:messages/player' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['player']
}
declare module 'virtual:messages/panels' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['panels']
}
declare module 'virtual:messages/previews' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['previews']
}
declare module 'virtual:messages/quote' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['quote']
}
declare module 'virtual:messages/reading' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['reading']
}
declare module 'virtual:messages/recent' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['recent']
}
declare module 'virtual:messages/resume' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['resume']
}
declare module 'virtual:messages/search' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['search']
}
declare module 'virtual:messages/start' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['start']
}
declare module 'virtual:messages/steps' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['steps']
}
declare module 'virtual:messages/versions' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['versions']
}
declare module 'virtual:messages/verify' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['verify']
}
declare module 'virtual:messages/works' {
  export const messages: import('#messages/catalogue.ts').Catalogue['browser']['works']
}

// The script for times and the recording, provided by `integrations/times-script.ts`.

declare module 'virtual:times' {
  /** Undefined if the edition has neither. */
  export const startTimes: (() => void) | undefined
}
