/** True for an address that may become a link out of the extension: https, and nothing else. */
export function isOutAddress(address: string): boolean {
  return URL.parse(address)?.protocol === 'https:';
}
