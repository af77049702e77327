/**
 * The header that names a file (RFC 6266): its own name in UTF-8, as RFC 5987 writes it, after an ASCII one for
 * whoever cannot read that.
 */
export function contentDisposition(kind: "attachment" | "inline", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encodeRfc5987(name)}`;
}

/** Also the characters that `encodeURIComponent` leaves alone and the RFC does not allow. */
function encodeRfc5987(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
