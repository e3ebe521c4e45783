import { pageModule } from '@/app/page-module'
import { FrontPage } from '@/components/front-page'
import { frontGraph } from '@/lib/feeds/json-ld/graphs'
import '@/app/lists.css'

const page = pageModule('front', FrontPage, { graph: frontGraph })

export const generateMetadata = page.metadata
export default page.Page
