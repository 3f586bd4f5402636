import { arrive } from './arrive.ts'
import { copyAddresses } from './copy-address.ts'
import { forward } from './forward.ts'
import { openSearch } from './open-search.ts'

forward()
arrive()
copyAddresses()
openSearch()
