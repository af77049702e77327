/** LF line ends, no NUL, no byte order mark, no lone surrogate; otherwise the text as it came. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replaceAll("\0", "")
    .toWellFormed();
}
