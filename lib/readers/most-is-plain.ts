/** Whether bold words are the exception, so that they set something apart. */
export function mostIsPlain(words: readonly { readonly length: number; readonly bold: boolean }[]): boolean {
  let [all, bold] = [0, 0];
  for (const one of words) {
    all += one.length;
    if (one.bold) bold += one.length;
  }
  return bold * 2 < all;
}
