import { pageModule } from '@/app/page-module'
import { ListingPage } from '@/components/listing-page'
import '@/app/lists.css'

const page = pageModule('section', ListingPage)

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page
