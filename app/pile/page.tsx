import { pageModule } from '@/app/page-module'
import { PilePage } from '@/components/pile-page'

const page = pageModule('pile', PilePage)

export const generateMetadata = page.metadata
export default page.Page
