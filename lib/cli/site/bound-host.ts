/**
 * How this machine reaches a server that listens on an address, as a part of a URL.
 *
 * @param everywhere for one that listens on all addresses: the wildcard is none that every system connects to
 */
export function boundHost(address: string | undefined, everywhere: string): string {
  if (address === undefined || address === "0.0.0.0") return everywhere;
  if (address === "::") return "[::1]";
  return address.includes(":") ? `[${address}]` : address;
}
