import { pageModule } from '@/app/page-module'
import { PlanPage } from '@/components/plan-page'
import '@/app/lists.css'

const page = pageModule('plan', PlanPage)

export const generateMetadata = page.metadata
export default page.Page
