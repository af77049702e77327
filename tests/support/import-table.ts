/** Who may import whom. The first row whose folder a file lies in holds; `packages` and `mayNot` are patterns. */
export type Row = { readonly folder: string; readonly ours: readonly string[]; readonly packages?: RegExp; readonly mayNot?: RegExp };

const PRISMA = /^(prisma|@prisma)(\/|$)/;
/** The command line words its refusals by the same catalogue as the pages. */
const PAGES = /^(next|next-auth|react|react-dom)(\/|$)/;
const INTERFACE = /^(next|next-auth|next-intl|react|react-dom)(\/|$)/;
const BELOW_THE_EDGE = ["lib/usecases", "lib/queries", "lib/readers", "lib/exports", "lib/files", "lib/mail", "lib/crypto", "lib/domain", "lib/db", "lib/env", "lib/log"];

export const IMPORT_TABLE: readonly Row[] = [
  { folder: "lib/domain", ours: [], packages: /^$/ },
  { folder: "lib/readers", ours: ["lib/domain"], mayNot: new RegExp(`${INTERFACE.source}|${PRISMA.source}|^pg$`) },
  { folder: "lib/exports", ours: ["lib/domain"], mayNot: new RegExp(`${INTERFACE.source}|${PRISMA.source}|^pg$`) },
  { folder: "lib/db", ours: ["lib/domain", "lib/env", "lib/crypto"], packages: new RegExp(`^node:|${PRISMA.source}|^pg$`) },
  { folder: "lib/usecases", ours: ["lib/domain", "lib/db", "lib/files", "lib/readers", "lib/crypto"], packages: /^(node:.*|zod)$/ },
  { folder: "lib/files", ours: ["lib/env"], mayNot: new RegExp(`${INTERFACE.source}|${PRISMA.source}|^pg$`) },
  { folder: "lib/mail", ours: ["lib/env"], mayNot: new RegExp(`${INTERFACE.source}|${PRISMA.source}|^pg$`) },
  { folder: "lib/crypto", ours: ["lib/env"], mayNot: new RegExp(`${INTERFACE.source}|${PRISMA.source}|^pg$`) },
  { folder: "lib/queries", ours: ["lib/domain", "lib/db"], packages: /^(node:.*|zod)$/ },
  // Of use cases the edge knows the frame that all share, not the verbs.
  { folder: "lib/edge", ours: ["lib/domain", "lib/db", "lib/env", "lib/log", "messages", "lib/usecases/verb", "lib/usecases/invalid-form", "lib/usecases/changed-meanwhile"] },
  { folder: "lib/cli", ours: [...BELOW_THE_EDGE, "prisma/seed", "messages"], mayNot: PAGES },
  { folder: "lib/env", ours: [], packages: /^zod$/ },
  { folder: "lib/log", ours: ["lib/env"], packages: /^pino$/ },
  // Draws an original's pages, and is loaded where one looks at them.
  { folder: "components/report/original", ours: ["components", "lib/domain"], packages: /^(react|next-intl|pdfjs-dist\/legacy\/build\/pdf\.mjs|next\/link)$/ },
  { folder: "components", ours: ["lib/domain"], packages: /^(react|react-dom|next-intl(\/server)?|next\/(link|navigation))$/ },
  { folder: "app", ours: ["components", "lib/edge", "lib/usecases", "lib/queries", "lib/exports", "lib/domain", "messages"], mayNot: new RegExp(`${PRISMA.source}|^pg$`) },
  { folder: "prisma/seed", ours: BELOW_THE_EDGE, mayNot: INTERFACE },
  { folder: "tests", ours: [...BELOW_THE_EDGE, "lib/cli", "prisma/seed", "messages", "proxy"], mayNot: INTERFACE },
];

/** Tests and fixtures beside the code may import what it may, and what tests need: the layers below the edge, words, tools. */
export const BESIDE_THE_CODE: Row = {
  folder: "",
  ours: [...BELOW_THE_EDGE, "tests", "messages"],
  packages: /^(vitest|node:.*|next-intl)$/,
};
