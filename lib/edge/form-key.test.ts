import { expect, it } from "vitest";
import { formKeyOf } from "@/lib/edge/form-key";

it("takes what a form of ours sends as its key, and nothing that could be none", () => {
  const formKey = "0b4f9a52-6a0e-4b1c-9a57-2f3f0c1f7d11";
  expect(formKeyOf(formKey)).toEqual({ formKey });
  for (const sent of [null, undefined, 16, "", "short", "x".repeat(65), "with spaces in between", `${"x".repeat(20)}\n`]) expect(formKeyOf(sent)).toEqual({});
});
