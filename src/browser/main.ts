import { startPage } from './start-page.ts'

// From a folder, where most browsers do not load this module, `local/main.ts` starts the page.
if (location.protocol !== 'file:') startPage()
