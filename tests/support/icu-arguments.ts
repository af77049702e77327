/** The values that an ICU message asks for, sorted: `{count, plural, one {# day} other {# days}} by {name}` gives count, name. */
export function icuArguments(message: string): string[] {
  const found = new Set<string>();
  readText(message.replaceAll(/'[{}][^']*'/g, ""), 0, found);
  return [...found].toSorted();
}

/** Reads to the brace that closes this text, or to the end; gives the place after it. */
function readText(message: string, start: number, found: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== "}") {
    at = message[at] === "{" ? readArgument(message, at + 1, found) : at + 1;
  }
  return at + 1;
}

/** Reads `name}`, `name, number}` or `name, plural, one {…} other {…}}`. */
function readArgument(message: string, start: number, found: Set<string>): number {
  const end = start + message.slice(start).search(/[,}]/);
  found.add(message.slice(start, end).trim());
  let at = end;
  while (at < message.length && message[at] !== "}") {
    at = message[at] === "{" ? readText(message, at + 1, found) : at + 1;
  }
  return at + 1;
}
