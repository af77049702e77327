import { Invalid } from "@/lib/domain/errors";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import { shownText } from "@/lib/domain/shown-text";
import { endingsOf } from "@/lib/files/evidence-type";

const LONGEST = 200;

/** A name stands on one line. */
const CONTROL = /\p{Cc}/gu;

/**
 * A file's own name without any folder, as it will be shown.
 *
 * @throws Invalid where nothing is left of it, it is longer than any system writes, or bears a mark of state secrets
 */
export function plainFileName(given: string): string {
  const name = shownText(given.toWellFormed()).replace(CONTROL, "").split(/[/\\]/).at(-1)!.trim();
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
