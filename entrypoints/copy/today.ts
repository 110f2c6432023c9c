/** The reader's own calendar day as an ISO 8601 date. */
export function today(now = new Date()): string {
  const twoDigits = (value: number) => `${value}`.padStart(2, '0');
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}
