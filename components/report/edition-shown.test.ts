import { expect, it } from "vitest";
import { editionShown } from "@/components/report/edition-shown";

type Report = Parameters<typeof editionShown>[0];

it("is of the reading shown, not the newest", () => {
  const editions = [{ number: 2, format: "html" }, { number: 1, format: "pdf" }] as unknown as Report["editions"];
  expect(editionShown({ editions, reading: { number: 1, edition: 1, isCurrent: false } })?.format).toBe("pdf");
  expect(editionShown({ editions, reading: { number: 2, edition: 2, isCurrent: true } })?.format).toBe("html");
});
