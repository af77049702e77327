import { Invalid } from "@/lib/domain/errors";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import { endingsOf } from "@/lib/files/evidence-type";

const LONGEST = 200;

/** Characters that no name shows, or that turn its reading round. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A file's own name without any folder, as it will be shown.
 *
 * @throws Invalid where nothing is left of it, it is longer than any system writes, or bears a mark of state secrets
 */
export function plainFileName(given: string): string {
  const name = given.toWellFormed().replace(UNSEEN, "").split(/[/\\]/).at(-1)!.trim();
  if (name === "" || /^\.+$/.test(name)) throw new Invalid("file-name-missing");
  if (name.length > LONGEST) throw new Invalid("file-name-too-long", { maximum: LONGEST });
  const mark = secrecyMarkIn(name);
  if (mark !== null) throw new Invalid("secrecy-mark", { mark });
  return name;
}

/** A name must say what the content is: otherwise it opens in a program that nobody expects. @throws Invalid */
export function refuseMisnamed(name: string, mime: string): void {
  const endings = endingsOf(mime);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || !endings.includes(ending)) throw new Invalid("file-misnamed", { name, expected: endings.join("、") });
}
