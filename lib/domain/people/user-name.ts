/** Letters of no other script: a Cyrillic `о` would make a second `office` that nobody can tell from the first. */
const PATTERN = /^[a-z0-9〇\p{Unified_Ideograph}][a-z0-9〇\p{Unified_Ideograph}._-]{1,31}$/u;

/** The one form in which a user name is stored and looked up: half-width, lower case, no space around. */
export function normalUserName(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/** 2 to 32 letters a to z, Han characters, digits, dots, lines; beginning with none of the last two. */
export function isUserName(text: string): boolean {
  return PATTERN.test(text);
}
