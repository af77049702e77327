import { expect, test } from "vitest";
import { attribute, readXml, type Attributes } from "@/lib/readers/xml";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function events(xml: string | Uint8Array): string[] {
  const met: string[] = [];
  readXml(typeof xml === "string" ? new TextEncoder().encode(xml) : xml, {
    open: (name, attributes) => met.push(`<${name}${Object.keys(attributes).some((key) => key.endsWith("val")) ? ` ${attribute(attributes, "val")}` : ""}>`),
    close: (name) => met.push(`</${name}>`),
    text: (words) => met.push(words),
  });
  return met;
}

test("elements go by our names, whatever prefixes the file gives them", () => {
  const expected = ["<w:p>", "<w:b 0>", "</w:b>", "法", "</w:p>"];
  expect(events(`<w:p xmlns:w="${W}"><w:b w:val="0"/>法</w:p>`)).toEqual(expected);
  expect(events(`<ns0:p xmlns:ns0="${W}"><ns0:b ns0:val="0"/>法</ns0:p>`)).toEqual(expected);
  expect(events(`<p xmlns="${W}"><b val="0"/>法</p>`)).toEqual(expected);
  expect(events(`<p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><b val="0"/>法</p>`)).toEqual(expected);
});

test("a namespace holds within the element that declares it", () => {
  expect(events(`<w:p xmlns:w="urn:other"><w:p xmlns:w="${W}"><w:r/></w:p><w:r/></w:p>`).filter((event) => /^<[^/]/.test(event))).toEqual(["<x:p>", "<w:p>", "<w:r>", "<x:r>"]);
  expect(events("<p><w:r/></p>")).toContain("<x:r>");
});

test("entities of XML, character references and CDATA are text", () => {
  expect(events("<p>&lt;&#x4e00;<![CDATA[<二>]]></p>").join("")).toBe("<x:p><一<二></x:p>");
});

test("an attribute is known by its whole name", () => {
  const attributes: Attributes = { "w:xval": "no", "w:val": "yes" };
  expect(attribute(attributes, "val")).toBe("yes");
  expect(attribute(attributes, "al")).toBeUndefined();
});

test("UTF-16 is read, with and without its mark", () => {
  for (const mark of ["\ufeff", ""]) {
    const little = Buffer.from(`${mark}<p>法</p>`, "utf16le");
    const big = Buffer.from(little).swap16();
    expect(events(little)).toEqual(["<x:p>", "法", "</x:p>"]);
    expect(events(big)).toEqual(["<x:p>", "法", "</x:p>"]);
  }
});

test.each([
  ["a document type", "<!DOCTYPE p><p/>", "unsafe-xml"],
  ["an entity declared", '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;</p>', "unsafe-xml"],
  ["an entity from elsewhere", '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>', "unsafe-xml"],
  ["an unknown entity", "<p>&nbsp;</p>", "damaged"],
  ["nesting without end", "<p>".repeat(300), "expands"],
  ["an element of countless attributes", `<p ${Array.from({ length: 1001 }, (_, index) => `a${index}=""`).join(" ")}/>`, "expands"],
  ["an element left open", "<p><r></p>", "damaged"],
  ["an end too early", "<p><r/>", "damaged"],
  ["nothing", "", "damaged"],
  ["no XML", "法", "damaged"],
  ["bytes that are no UTF-8", Uint8Array.from([...new TextEncoder().encode("<p>"), 0xb2, 0xbb, 0x3c]), "damaged"],
])("%s is refused", (_, xml, code) => {
  expect(() => events(xml)).toThrow(expect.objectContaining({ code, field: "file" }));
});

test("what is nested as deeply as Word does is read", () => {
  expect(events(`${"<p>".repeat(200)}法${"</p>".repeat(200)}`)).toContain("法");
});
