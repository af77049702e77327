import { expect, it } from "vitest";
import { contentKeys } from "@/components/import/content-keys";

it("gives the same content the same key, and other content another", () => {
  const keyOf = contentKeys();
  const file = new File(["一、存在的不足"], "报告.txt");
  const key = keyOf(file);
  expect(keyOf(file)).toBe(key);
  expect(keyOf("粘贴的正文")).not.toBe(key);
  expect(keyOf("粘贴的正文")).toBe(keyOf("粘贴的正文"));
  expect(keyOf(new File(["一、存在的不足"], "报告.txt"))).not.toBe(key);
  expect(contentKeys()("粘贴的正文")).not.toBe(keyOf("粘贴的正文"));
});
