/** Whether something of that day is of the twelve months that end `today`. Days are YYYY-MM-DD, whose order is that of their texts. */
export function isRecent(day: string, today: string): boolean {
  return day > `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
}
