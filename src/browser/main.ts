import { annotations } from './annotations/annotations.ts'
import { arrive } from './arrive.ts'
import { copyAddresses } from './copy-address.ts'
import { copyWorks } from './copy-work.ts'
import { forward } from './forward.ts'
import { noteKindChoice } from './note-kinds.ts'
import { openSearch } from './open-search.ts'

forward()
arrive()
noteKindChoice()
annotations()
copyAddresses()
copyWorks()
openSearch()
