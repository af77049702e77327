import { expect, it } from "vitest";
import { hasTyped } from "@/components/ui/has-typed";

const text = (value: string, defaultValue = "") => ({ type: "text", checked: false, defaultChecked: false, value, defaultValue });
const box = (checked: boolean) => ({ type: "checkbox", checked, defaultChecked: true, value: "on", defaultValue: "on" });
const button = { type: "submit", value: "papers" };

it("knows whether anything would be lost with a form", () => {
  expect(hasTyped(null)).toBe(false);
  expect(hasTyped({ elements: [text("40", "40"), box(true), button] })).toBe(false);
  expect(hasTyped({ elements: [text("40", "40"), text("已完成")] })).toBe(true);
  expect(hasTyped({ elements: [text("", "40")] })).toBe(true);
  expect(hasTyped({ elements: [box(false)] })).toBe(true);
});
