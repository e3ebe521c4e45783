import { pageModule } from '@/app/page-module'
import { StaticPage } from '@/components/static-page'
import '@/app/lists.css'

const page = pageModule('page', StaticPage)

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page
