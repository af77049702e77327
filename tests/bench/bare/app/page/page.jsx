import { readFileSync } from "node:fs";
import { createElement } from "react";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const trees = new Map();

/** One query, then the very elements that the product's page consists of, none of them its own component. */
export default async function BarePage({ searchParams }) {
  const { tree, query } = load((await searchParams).of);
  await pool.query(query);
  return tree.map(elementOf);
}

/** The file that `npm run bench` took down from the product: the page's elements, and a query for what it shows. */
function load(name) {
  if (!trees.has(name)) trees.set(name, JSON.parse(readFileSync(`${process.env.BENCH_TREES}/${name}.json`, "utf8")));
  return trees.get(name);
}

function elementOf(node, index) {
  if (typeof node === "string") return node;
  const [tag, props, children] = node;
  return createElement(tag, { ...props, key: index }, ...(children.length > 0 ? children.map(elementOf) : []));
}
