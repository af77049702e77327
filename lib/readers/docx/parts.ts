import { Invalid } from "@/lib/domain/errors";
import { attribute, readXml } from "@/lib/readers/xml";
import { allTextOfParts } from "@/lib/readers/xml-all-text";
import { Archive } from "@/lib/readers/zip";

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The parts of a Word document that its text is made of. */
export type Parts = {
  readonly document: Buffer;
  readonly styles: Buffer | null;
  readonly numbering: Buffer | null;
  /** A header or footer by the id that the document refers to it by. */
  readonly furniture: (id: string) => Promise<Buffer | null>;
  /** All the words in all parts, also those that are not shown. */
  readonly allText: () => Promise<string>;
};

/** @throws Invalid `damaged`, `password`, `expands`, `unsafe-xml` */
export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const archive = await Archive.open(bytes);
  const main = (await relationsOf(archive, "")).find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const document = await archive.read(main);
  if (!document) throw new Invalid("damaged", {}, "file");
  const relations = await relationsOf(archive, main);
  const named = async (type: string) => {
    const relation = relations.find((each) => each.type === type);
    return relation ? archive.read(relation.target) : null;
  };
  return {
    document,
    styles: await named("styles"),
    numbering: await named("numbering"),
    furniture: async (id) => {
      const relation = relations.find((each) => each.id === id && (each.type === "header" || each.type === "footer"));
      return relation ? archive.read(relation.target) : null;
    },
    allText: () => allTextOfParts(archive),
  };
}

/** What a part refers to within the package, by the last word of each relation's type. */
async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const bytes = await archive.read(`${folder}_rels/${part.slice(cut)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open(name, attributes) {
      const [id, type, target] = [attribute(attributes, "Id"), attribute(attributes, "Type"), attribute(attributes, "Target")];
      if (name !== "rel:Relationship" || !id || !type || !target || attribute(attributes, "TargetMode") === "External") return;
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, target) });
    },
  });
  return relations;
}

/** `styles.xml` beside `word/document.xml` is `word/styles.xml`; `/word/styles.xml` is that from anywhere. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
