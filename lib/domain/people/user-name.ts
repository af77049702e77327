const PATTERN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{1,31}$/u;

/** The one form in which a user name is stored and looked up: half-width, lower case, no space around. */
export function normalUserName(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/** 2 to 32 letters, of any script, digits, dots, lines; beginning with a letter or digit. */
export function isUserName(text: string): boolean {
  return PATTERN.test(text);
}
