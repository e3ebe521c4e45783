import { pageModule } from '@/app/page-module'
import { MonthPage } from '@/components/month-page'
import '@/app/lists.css'

const page = pageModule('month', MonthPage)

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page
