import { pageModule } from '@/app/page-module'
import { IndexPage } from '@/components/index-page'
import '@/app/lists.css'

const page = pageModule('sections', IndexPage)

export const generateMetadata = page.metadata
export default page.Page
