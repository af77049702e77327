import { expect, test } from "vitest";
import { extractHtml } from "@/lib/readers/html";

const page = (head: string, body = "<p>一、成效</p>") => extractHtml(Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`));

test("a page's head states title and day, by whatever name its system uses", () => {
  expect(page('<title>报告_某县政府</title><meta name="ArticleTitle" content="报告"><meta name="PubDate" content="2024-03-12 09:41">').stated).toEqual({ heading: "报告_某县政府", title: "报告", publishedOn: "2024-03-12 09:41" });
  expect(page('<meta property="og:title" content="报告"><meta name="maketime" content="2023-01-16">').stated).toEqual({ title: "报告", publishedOn: "2023-01-16" });
  expect(page('<meta name="keywords" content="法治"><meta name="PubDate" content="">').stated).toEqual({});
});

test("links are outside the report; bold lines and headings are marked", () => {
  const { paragraphs } = page("", '<h2>标题</h2><p><b>一、</b><strong>成效</strong></p><p>正文若干，<b>要点</b>如此这般，不一而足。</p><p><a href="/x">新闻一则，标题很长，还有句号。</a></p><p><a name="_GoBack">正文。</a></p>');
  expect(paragraphs.map(({ outside, bold, heading }) => [outside, bold ?? false, heading ?? 0])).toEqual([
    [false, false, 2],
    [false, true, 0],
    [false, false, 0],
    [true, false, 0],
    [false, false, 0],
  ]);
});
