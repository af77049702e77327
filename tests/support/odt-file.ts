import { zipOf } from "@/tests/support/zip-file";

const NAMESPACES = ["office", "text", "table", "style"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
const MORE = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xml="http://www.w3.org/XML/1998/namespace" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';

type Content = { readonly text: string; readonly automatic?: string; readonly styles?: string; readonly pages?: string; readonly parts?: Readonly<Record<string, string | Buffer>> };

/** An OpenDocument text of the XML in its parts: `styles` those of the document, `pages` its master pages. */
export function odtOf({ text, automatic = "", styles = "", pages = "", parts = {} }: Content): Buffer {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${NAMESPACES} ${MORE}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${NAMESPACES} ${MORE}><office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
    "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ...parts,
  });
}
