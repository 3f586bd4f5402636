import { annotations } from './annotations/annotations.ts'
import { arrive } from './arrive.ts'
import { copyAddresses } from './copy-address.ts'
import { forward } from './forward.ts'
import { openSearch } from './open-search.ts'

forward()
arrive()
annotations()
copyAddresses()
openSearch()
