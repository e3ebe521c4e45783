import { pageModule } from '@/app/page-module'
import { ReadingListPage } from '@/components/reading-list-page'
import '@/app/lists.css'

const page = pageModule('reading-list', ReadingListPage)

export const generateMetadata = page.metadata
export default page.Page
