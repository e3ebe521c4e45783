import { pageModule } from '@/app/page-module'
import { ThreadPage } from '@/components/thread-page'

const page = pageModule('series', ThreadPage)

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page
