import { describe, expect, it } from "vitest";
import { formInput } from "@/components/ui/form-input";

function form(...pairs: readonly [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

describe("formInput", () => {
  it("nests dotted names and gathers repeated ones", () => {
    const { input } = formInput(form(["title", "拧紧链条"], ["unit", "a"], ["unit", "b"], ["source.kind", "leader"], ["source.day", "2024-03-01"]));
    expect(input).toEqual({ title: "拧紧链条", unit: ["a", "b"], source: { kind: "leader", day: "2024-03-01" } });
  });

  it("makes lists of numbered rows and still knows where each was typed", () => {
    const { input, nameOf } = formInput(form(["criteria.0.text", "甲"], ["criteria.2.text", "乙"], ["criteria.10.text", "丙"]));
    expect(input).toEqual({ criteria: [{ text: "甲" }, { text: "乙" }, { text: "丙" }] });
    expect(nameOf("criteria.1.text")).toBe("criteria.2.text");
    expect(nameOf("criteria.2")).toBe("criteria.10");
    expect(nameOf("never.typed")).toBe("never.typed");
  });

  it("leaves files out and keeps empty text", () => {
    expect(formInput(form(["file", new Blob(["x"])], ["note", ""])).input).toEqual({ note: "" });
  });

  it("gives plain objects whatever the names", () => {
    const { input } = formInput(form(["__proto__.polluted", "1"], ["0", "x"]));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
    expect(input["0"]).toBe("x");
  });
});
