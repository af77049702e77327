import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What an unknown name is checked against, so that it takes as long as a known one. Nobody's password. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$pYWWqBq0USqc1bUHB+DniA$BME170UN5FdTrRgm0FIql5xeBVmbGOkDFPTrDjwzyfA";

/** Letters and digits that are not mistaken for one another, read aloud or on paper. */
const READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

/** Full-width and half-width letters are the same password, whatever the input method was set to. */
function prepared(password: string): string {
  return password.normalize("NFKC");
}

/** An argon2id hash in PHC form, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(prepared(password), COST);
}

/** Whether the password is the one hashed; without a hash (nobody of that name) false, after the same time. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, prepared(password));
  return matches && passwordHash !== null;
}

/** A password to be told once and changed at the first sign-in: `k7mw-3fxe-9bqt-hd4n`, 79 bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
