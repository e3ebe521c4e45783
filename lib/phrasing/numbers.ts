import { NO_BREAK_SPACE } from './spaces'

/** How a language writes numbers. */
export interface NumberSigns {
  /** Between thousands. */
  thousands: string
  decimal: string
  /** Kilobytes and megabytes, as file managers write them. */
  kilobytes: string
  megabytes: string
}

export interface Numbers {
  /** `1200` → « 1 200 ». */
  grouped: (n: number) => string
  /** « 320 Ko », « 1,2 Mo »: decimal units. */
  fileSize: (bytes: number) => string
  /** « 7 min », the abbreviation of all our languages. */
  readingTime: (minutes: number) => string
}

/** Intl is not used: its output changes with the ICU of the machine. */
export function numbersWith({ thousands, decimal, kilobytes, megabytes }: NumberSigns): Numbers {
  const grouped = (n: number) => groupedBy(n, thousands)
  return {
    grouped,
    fileSize(bytes) {
      if (bytes < 1e6) return `${grouped(Math.max(1, Math.round(bytes / 1e3)))}${NO_BREAK_SPACE}${kilobytes}`
      const tenths = Math.round(bytes / 1e5)
      const rest = tenths < 100 && tenths % 10 !== 0 ? `${decimal}${tenths % 10}` : ''
      const whole = tenths < 100 ? Math.floor(tenths / 10) : Math.round(tenths / 10)
      return `${grouped(whole)}${rest}${NO_BREAK_SPACE}${megabytes}`
    },
    readingTime,
  }
}

/** `1200` with grouped thousands. */
export function groupedBy(n: number, thousands: string): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, thousands)
}

export function readingTime(minutes: number): string {
  return `${minutes}${NO_BREAK_SPACE}min`
}
