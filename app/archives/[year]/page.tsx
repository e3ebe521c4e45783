import { pageModule } from '@/app/page-module'
import { YearPage } from '@/components/year-page'
import '@/app/lists.css'

const page = pageModule('year', YearPage)

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page
