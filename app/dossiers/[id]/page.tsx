import { pageModule } from '@/app/page-module'
import { SeriesPage } from '@/components/series-page'
import '@/app/lists.css'

const page = pageModule('series', SeriesPage)

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page
