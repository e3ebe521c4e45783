import { pageModule } from '@/app/page-module'
import { CorrectionsPage } from '@/components/corrections-page'
import '@/app/lists.css'

const page = pageModule('corrections', CorrectionsPage)

export const generateMetadata = page.metadata
export default page.Page
