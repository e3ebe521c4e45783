import { pageModule } from '@/app/page-module'
import { TagsPage } from '@/components/tags-page'
import '@/app/lists.css'

const page = pageModule('tags', TagsPage)

export const generateMetadata = page.metadata
export default page.Page
