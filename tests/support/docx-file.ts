import { zipOf } from "@/tests/support/zip-file";

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Content = {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Where the main part lies, if not where Word puts it. */
  readonly main?: string;
  /** Any other part, or one in the place of ours. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
};

/** A Word document of the XML in its parts, their root elements aside. */
export function docxOf({ body, styles, numbering, headers = [], footers = [], main = "word/document.xml", parts = {} }: Content): Buffer {
  const furniture = [...headers.map((xml, index) => ["header", index, xml] as const), ...footers.map((xml, index) => ["footer", index, xml] as const)];
  const references = furniture.map(([kind, index]) => `<w:${kind}Reference w:type="default" r:id="${kind}${index}"/>`).join("");
  const related: [id: string, type: string, target: string, xml: string][] = [
    ...(styles === undefined ? [] : ([["styles", "styles", "styles.xml", part("styles", styles)]] as [string, string, string, string][])),
    ...(numbering === undefined ? [] : ([["numbering", "numbering", "numbering.xml", part("numbering", numbering)]] as [string, string, string, string][])),
    ...furniture.map(([kind, index, xml]): [string, string, string, string] => [`${kind}${index}`, kind, `${kind}${index}.xml`, part(kind === "header" ? "hdr" : "ftr", xml)]),
  ];
  const [folder, file] = [main.slice(0, main.lastIndexOf("/") + 1), main.slice(main.lastIndexOf("/") + 1)];
  return zipOf({
    "[Content_Types].xml": contentTypes([["document.main", main], ...related.map(([, type, target]): [string, string] => [type, folder + target])]),
    "_rels/.rels": relations([["rId1", "officeDocument", main]]),
    [main]: part("document", `<w:body>${body}<w:sectPr>${references}</w:sectPr></w:body>`),
    [`${folder}_rels/${file}.rels`]: relations(related.map(([id, type, target]) => [id, type, target])),
    ...Object.fromEntries(related.map(([, , target, xml]) => [folder + target, xml])),
    ...parts,
  });
}

/** A paragraph of one run, with properties. */
export function paragraph(words: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
}

export function run(words: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A field as Word writes it: an instruction and what it computed. */
export function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}${run(result)}${mark("end")}`;
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function contentTypes(all: readonly (readonly [type: string, path: string])[]): string {
  const overrides = all.map(([type, path]) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join("");
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}
