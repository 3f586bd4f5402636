import { annotations } from './annotations/annotations.ts'
import { arrive } from './arrive.ts'
import { copyAddresses } from './copy-address.ts'
import { copyWorks } from './copy-work.ts'
import { forward } from './forward.ts'
import { noteKindChoice } from './note-kinds.ts'
import { offline } from './offline/copy.ts'
import { openSearch } from './open-search.ts'
import { listenForPanels } from './panels/panels.ts'
import { readAhead } from './reading/ahead.ts'
import { reading } from './reading/reading.ts'

forward()
arrive()
noteKindChoice()
annotations()
copyAddresses()
copyWorks()
openSearch()
listenForPanels()
reading()
readAhead()
offline()
