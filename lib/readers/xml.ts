import { SaxesParser } from "saxes";
import { Invalid } from "@/lib/domain/errors";

export type Attributes = Readonly<Record<string, string>>;

/** What is called as a part's elements are met. Names have the prefixes of `PREFIXES`, whatever the file calls them. */
export type XmlHandler = {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(words: string): void;
};

/** The namespaces that are read, with those that newer standards give the same elements; of any other the prefix is `x`. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
  "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
  "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
  "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
};
/** Word nests some twenty elements for a table in a text box; deeper than this is an attack. */
const DEEPEST = 256;
/** Word writes some dozen. */
const MOST_ATTRIBUTES = 1000;
const CHUNK = 65_536;

/**
 * Reads an XML part as a stream of events, in UTF-8 or UTF-16. Nothing is fetched, and no entity but XML's own five.
 * @returns its encoding
 * @throws Invalid `unsafe-xml`: it declares a document type; `expands`: nested too deeply, or with countless attributes; `damaged`: not well-formed
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): string {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = new Names();
  let [depth, attributesMet] = [0, 0];
  parser.on("error", () => refuse("damaged"));
  parser.on("doctype", () => refuse("unsafe-xml"));
  parser.on("attribute", () => {
    if (++attributesMet > MOST_ATTRIBUTES) refuse("expands");
  });
  parser.on("opentag", ({ name, attributes }) => {
    attributesMet = 0;
    if (++depth > DEEPEST) refuse("expands");
    names.enter(depth, attributes);
    handler.open(names.known(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    handler.close?.(names.known(name));
    names.leave(depth--);
  });
  if (handler.text) {
    parser.on("text", (words) => handler.text!(words));
    parser.on("cdata", (words) => handler.text!(words));
  }
  const encoding = encodingOf(bytes);
  for (const words of decode(bytes, encoding)) parser.write(words);
  parser.close();
  return encoding;
}

/** An attribute's value by its name without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) {
    if (key === name || (key.endsWith(name) && key[key.length - name.length - 1] === ":")) return attributes[key];
  }
  return undefined;
}

/** Names of elements as we call them, by the namespaces declared around them. */
class Names {
  #scopes: { readonly depth: number; readonly prefixes: ReadonlyMap<string, string>; readonly known: Map<string, string> }[] = [];

  enter(depth: number, attributes: Attributes): void {
    let prefixes: Map<string, string> | null = depth === 1 ? new Map() : null;
    for (const key in attributes) {
      if (key.startsWith("xmlns")) (prefixes ??= new Map()).set(key.slice("xmlns:".length), PREFIXES[attributes[key]!] ?? "x");
    }
    if (prefixes) this.#scopes.push({ depth, prefixes, known: new Map() });
  }

  leave(depth: number): void {
    if (this.#scopes.at(-1)?.depth === depth) this.#scopes.pop();
  }

  known(name: string): string {
    const { known } = this.#scopes.at(-1)!;
    let ours = known.get(name);
    if (ours === undefined) {
      const colon = name.indexOf(":");
      ours = `${this.#prefix(name.slice(0, Math.max(colon, 0)))}:${name.slice(colon + 1)}`;
      known.set(name, ours);
    }
    return ours;
  }

  #prefix(given: string): string {
    return this.#scopes.findLast(({ prefixes }) => prefixes.has(given))?.prefixes.get(given) ?? "x";
  }
}

/** By its first bytes: a part begins with a mark of order or with `<`. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function* decode(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) refuse("damaged");
    throw error;
  }
}

function refuse(code: string): never {
  throw new Invalid(code, {}, "file");
}
