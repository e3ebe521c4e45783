import type { NewsMediaOrganization } from 'schema-dts'
import { absoluteUrl } from '../../paths'
import { POLICIES, type Policy, type Site } from '../../site'

/** The schema.org property of each policy that `site.yml` may name. */
const PROPERTIES = {
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  ownership: 'ownershipFundingInfo',
  masthead: 'masthead',
  feedback: 'actionableFeedbackPolicy',
  factChecking: 'verificationFactCheckingPolicy',
  unnamedSources: 'unnamedSourcesPolicy',
  diversity: 'diversityPolicy',
} as const satisfies Record<Policy, keyof Extract<NewsMediaOrganization, object>>

/** Pages of the paper are relative to its root; other addresses are already absolute. */
export function policiesOf(site: Site): Partial<Record<(typeof PROPERTIES)[Policy], string>> {
  const named = POLICIES.flatMap((policy) => {
    const address = site.publisher.policies?.[policy]
    return address ? [[PROPERTIES[policy], address.startsWith('/') ? absoluteUrl(site, address) : address]] : []
  })
  return Object.fromEntries(named)
}
