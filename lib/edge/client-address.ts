/**
 * The address a request came from, as far as it can be known: the last entry of `x-forwarded-for`, which the nearest
 * proxy wrote, or which `trustSocketOnly` wrote where there is no proxy. Empty where there is none.
 * Entries before the last are the client's own words.
 */
export function clientAddress(headers: Headers): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const address = last.replace(/^::ffff:(?=\d+\.)/i, "");
  return /^[0-9a-f.:]{3,45}$/i.test(address) ? address.toLowerCase() : "";
}
