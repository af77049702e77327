import type { DefaultTreeAdapterTypes } from "parse5";
import { dayAt } from "@/lib/domain/calendar/day";
import type { Stated } from "@/lib/domain/report/title";

/** By the names that the rules for government sites prescribe, and those that some systems use instead. */
const TITLE = /^(?:articletitle|og:title|dc\.title|title)$/i;
const PUBLISHED = /^(?:pubdate|publishdate|publish_time|og:release_date|article:published_time|dc\.date|maketime)$/i;
const LONGEST = 200;

/** What a page's head tells of it: the article's title, the page's, and the day of publication. */
export function statedIn(page: DefaultTreeAdapterTypes.Document): Stated {
  const stated: { title?: string; heading?: string; publishedOn?: string } = {};
  for (const node of headOf(page)) {
    if (node.tagName === "title") stated.heading ??= node.childNodes.map((child) => ("value" in child ? child.value : "")).join("").slice(0, LONGEST);
    if (node.tagName !== "meta") continue;
    const [name, content] = [attribute(node, "name") ?? attribute(node, "property") ?? "", (attribute(node, "content") ?? "").trim().slice(0, LONGEST)];
    if (content !== "" && TITLE.test(name)) stated.title ??= content;
    if (content !== "" && PUBLISHED.test(name)) stated.publishedOn ??= inShanghai(content);
  }
  return stated;
}

/** A moment told with its zone falls on Shanghai's day. */
function inShanghai(moment: string): string {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? new Date(moment) : null;
  return at === null || Number.isNaN(at.getTime()) ? moment : dayAt(at);
}

/** Elements of the head; of a page that a program garbled, also those at the top of its body. */
function headOf(page: DefaultTreeAdapterTypes.Document): DefaultTreeAdapterTypes.Element[] {
  const root = page.childNodes.find((node): node is DefaultTreeAdapterTypes.Element => node.nodeName === "html");
  const parts = (root?.childNodes ?? []).filter((node): node is DefaultTreeAdapterTypes.Element => node.nodeName === "head" || node.nodeName === "body");
  return parts.flatMap(({ childNodes }) => childNodes.filter((node): node is DefaultTreeAdapterTypes.Element => "tagName" in node));
}

function attribute(node: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return node.attrs.find((attr) => attr.name.toLowerCase() === name)?.value;
}
