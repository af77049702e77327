export { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
