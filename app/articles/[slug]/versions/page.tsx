import { pageModule } from '@/app/page-module'
import { VersionsPage } from '@/components/versions-page'
import '@/app/lists.css'

const page = pageModule('versions', VersionsPage)

export const dynamicParams = false
export const generateStaticParams = page.params
export const generateMetadata = page.metadata
export default page.Page
