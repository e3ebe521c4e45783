import { pageModule } from '@/app/page-module'
import { TrailPage } from '@/components/trail-page'
import '@/app/lists.css'

const page = pageModule('trail', TrailPage)

export const generateMetadata = page.metadata
export default page.Page
