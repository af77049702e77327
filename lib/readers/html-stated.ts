import type { DefaultTreeAdapterTypes } from "parse5";
import { dayAt } from "@/lib/domain/calendar/day";
import type { Stated } from "@/lib/domain/report/title";

/** By the names that the rules for government sites prescribe, and those that some systems use instead. */
const TITLE = /^(?:articletitle|og:title|dc\.title|dcterms\.title|twitter:title|title|headline)$/i;
const PUBLISHED = /^(?:pub(?:lish(?:ed)?)?[-_]?(?:date|time)|release[-_]?(?:date|time)|og:(?:release_date|published_time|pubdate)|(?:\w{1,20}:)?(?:article:)?(?:published_time|create_at)|date[-_]?published|dc\.date(?:\.issued)?|dcterms\.(?:issued|date)|maketime|firstpublishedtime)$/i;
const ISSUER = /^(?:contentsource|publisher|dc\.publisher|dcterms\.publisher|article:author|source)$/i;
const ADDRESS = /^(?:og:url|url)$/i;
const LONGEST = 200;

/** What a page's head tells of it: the article's title, the page's, and the day of publication. */
export function statedIn(page: DefaultTreeAdapterTypes.Document): Stated {
  const stated: { title?: string; heading?: string; publishedOn?: string | undefined; issuer?: string; address?: string } = {};
  for (const node of headOf(page)) {
    if (node.tagName === "title") stated.heading ??= node.childNodes.map((child) => ("value" in child ? child.value : "")).join("").slice(0, LONGEST);
    if (node.tagName === "link" && /^canonical$/i.test(attribute(node, "rel") ?? "")) stated.address ??= (attribute(node, "href") ?? "").slice(0, LONGEST);
    if (node.tagName === "script") stated.publishedOn ??= dayInScript(node);
    if (node.tagName !== "meta") continue;
    const [name, content] = [attribute(node, "name") ?? attribute(node, "property") ?? attribute(node, "itemprop") ?? "", (attribute(node, "content") ?? "").trim().slice(0, LONGEST)];
    if (content !== "" && TITLE.test(name)) stated.title ??= content;
    if (content !== "" && PUBLISHED.test(name)) stated.publishedOn ??= inShanghai(content);
    if (content !== "" && ISSUER.test(name)) stated.issuer ??= content;
    if (content !== "" && ADDRESS.test(name)) stated.address ??= content;
  }
  const address = stated.address ?? savedFrom(page);
  const publishedOn = stated.publishedOn ?? timeIn(page);
  return { ...stated, ...(address !== undefined && { address }), ...(publishedOn !== undefined && { publishedOn }) };
}

/** What a page tells search engines of itself: "pubDate": "2024-03-12T09:41:00". */
function dayInScript(script: DefaultTreeAdapterTypes.Element): string | undefined {
  if (!/^application\/ld\+json$/i.test(attribute(script, "type") ?? "")) return undefined;
  const words = script.childNodes.map((child) => ("value" in child ? child.value : "")).join("").slice(0, LONGEST_SCRIPT);
  const moment = /"(?:pubDate|datePublished)"\s{0,9}:\s{0,9}"(20\d\d-\d\d-\d\d[^"]{0,20})"/.exec(words)?.[1];
  return moment === undefined ? undefined : inShanghai(moment);
}
const LONGEST_SCRIPT = 5_000;

/** The address that a browser notes where it saves a page. */
function savedFrom(page: DefaultTreeAdapterTypes.Document): string | undefined {
  const nodes = [...page.childNodes, ...page.childNodes.flatMap((node) => ("childNodes" in node ? node.childNodes.slice(0, 5) : []))];
  const remarks = nodes.flatMap((node) => (node.nodeName === "#comment" && "data" in node ? [node.data.slice(0, 2 * LONGEST)] : []));
  return remarks.map((remark) => /saved from url=\(\d{1,5}\)(\S{1,300})/.exec(remark)?.[1]).find((address) => address !== undefined);
}

const LISTS = new Set(["li", "aside", "nav", "footer", "td"]);

/** The day of the first `<time>` that stands in no list: those tell of other articles. */
function timeIn(page: DefaultTreeAdapterTypes.Document): string | undefined {
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...page.childNodes].reverse();
  while (open.length > 0) {
    const node = open.pop()!;
    if (!("tagName" in node) || LISTS.has(node.tagName)) continue;
    const day = node.tagName === "time" ? attribute(node, "datetime") : undefined;
    if (day !== undefined && /^20\d\d-\d\d-\d\d/.test(day)) return inShanghai(day);
    for (let index = node.childNodes.length - 1; index >= 0; index--) open.push(node.childNodes[index]!);
  }
  return undefined;
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
