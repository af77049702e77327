import { expect, it } from "vitest";
import { fileSize } from "@/components/evidence/file-size";

it("says a size in the unit that people read", () => {
  expect([0, 12, 480_200, 999_999, 1_234_567, 52_428_800].map(fileSize)).toEqual(["1 KB", "1 KB", "480 KB", "1000 KB", "1.2 MB", "52 MB"]);
});
