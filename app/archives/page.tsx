import { pageModule } from '@/app/page-module'
import { ArchivesPage } from '@/components/archives-page'

const page = pageModule('archives', ArchivesPage)

export const generateMetadata = page.metadata
export default page.Page
