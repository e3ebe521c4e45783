import { pageModule } from '@/app/page-module'
import { SearchPage } from '@/components/search-page'
import '@/app/lists.css'

const page = pageModule('search', SearchPage)

export const generateMetadata = page.metadata
export default page.Page
