/** A file's last part names the place of its table of contents; so much may follow it. */
const TAIL = 2_048;

/**
 * Whether a PDF came to its end: its last word is where its table of objects lies, and that place is in it. One that is
 * cut short can often be opened all the same, and then lacks its last sentences without a sign.
 */
export function isWhole(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = content.lastIndexOf("startxref", undefined, "latin1");
  if (last === -1) return false;
  const place = Number(/^startxref\s{1,9}(\d{1,12})/.exec(content.toString("latin1", last, last + 40))?.[1] ?? 0);
  // Of a file meant for slow lines the first part ends like a whole one, but points to nothing.
  return place > 0 && place < content.length && (content.length - last < TAIL || !/\bobj\b/.test(content.toString("latin1", last)));
}

/** Whether it holds pictures: their kind is always told in the open. */
export function holdsPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s{0,9}\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
}
