import { words } from '@/lib/french/words'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-toggle': { 'data-auto': string; 'data-light': string; 'data-dark': string; title: string }
    }
  }
}

const { auto, light, dark, themeNow, changeTheme } = words.settings

/** Empty until its element wakes up: without JavaScript there is no theme to choose. The element takes its words from here. */
export function ThemeToggle() {
  return (
    <theme-toggle
      data-auto={themeNow(auto)}
      data-light={themeNow(light)}
      data-dark={themeNow(dark)}
      title={changeTheme}
    />
  )
}
