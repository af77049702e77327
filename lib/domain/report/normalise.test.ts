import { expect, test } from "vitest";
import { normaliseText } from "@/lib/domain/report/normalise";

test("line ends become LF; NUL, byte order mark and lone surrogates go; the rest stays", () => {
  expect(normaliseText("\ufeff一\r\n二\r三\u2028四\u0085五\f六\0七\ud842八𠮷　\u00a0（１）")).toBe("一\n二\n三\n四\n五\n六七\ufffd八𠮷　\u00a0（１）");
});
