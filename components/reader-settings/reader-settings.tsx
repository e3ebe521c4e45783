import type { Language } from '@/lib/language/language'
import type { Site } from '@/lib/site'
import { typefaceName } from '@/lib/typeface'
import { Choices } from './choices'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reader-settings': { children: ReactNode }
    }
  }
}

/**
 * The style sheet reads the radios, so the panel works without JavaScript; the element stores the
 * choices. `method="dialog"` because Enter in a radio would otherwise submit the form and reload
 * the page.
 */
export function ReaderSettings({ language, site }: { language: Language; site: Pick<Site, 'fonts' | 'ownFonts'> }) {
  const { settings } = language.words
  const { title, hint, reset, themes, sizes, widths, memories } = settings
  const { serif, sans, legible } = settings.typefaces
  const typefaces = {
    serif: typefaceName('text', site) ?? serif,
    sans: typefaceName('interface', site) ?? sans,
    legible,
  }
  return (
    <reader-settings>
      <button type="button" className="tool" popoverTarget="reglages">
        <span className="tool-letters" aria-hidden="true">
          {settings.short}
        </span>
        <span className="sr-only">{title}</span>
      </button>
      <form id="reglages" className="panel" popover="auto" method="dialog">
        <p className="panel-title">{title}</p>
        <Choices name="theme" legend={settings.theme} choices={themes} chosen="auto" />
        <Choices name="size" legend={settings.size} choices={sizes} chosen="normal" letters />
        <Choices name="typeface" legend={settings.typeface} choices={typefaces} chosen="serif" />
        <Choices name="width" legend={settings.width} choices={widths} chosen="normal" />
        <Choices name="memory" legend={settings.memory} choices={memories} chosen="off" />
        <p className="meta mt-4">{hint}</p>
        <button type="reset" className="button mt-4">
          {reset}
        </button>
      </form>
    </reader-settings>
  )
}
