/** A header that holds ASCII alone, its words percent-encoded; null where it is not sent. What is not encoded at all is taken as it is. */
export function encodedHeader({ headers }: Pick<Request, "headers">, name: string): string | null {
  const given = headers.get(name);
  try {
    return given === null ? null : decodeURIComponent(given);
  } catch {
    return given;
  }
}
