import { expect, it } from "vitest";
import { fieldChanges } from "@/lib/usecases/field-changes";

it("names what differs, and nothing else", () => {
  const before = { name: "司法局", telephone: null, code: "001", duties: "" };
  const after = { name: "区司法局", telephone: "", code: "001", duties: "执法" };
  expect(fieldChanges(before, after)).toEqual([
    { field: "name", from: "司法局", to: "区司法局" },
    { field: "duties", from: null, to: "执法" },
  ]);
});
