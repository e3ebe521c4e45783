import { pageModule } from '@/app/page-module'
import { ArchivesPage } from '@/components/archives-page'
import '@/app/lists.css'

const page = pageModule('archives', ArchivesPage)

export const generateMetadata = page.metadata
export default page.Page
