import { expect, test } from "vitest";
import { extractHtml } from "@/lib/readers/html";

const page = (head: string, body = "<p>一、成效</p>") => extractHtml(Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`));

test("a page's head states title and day, by whatever name its system uses", () => {
  expect(page('<title>报告_某县政府</title><meta name="ArticleTitle" content="报告"><meta name="PubDate" content="2024-03-12 09:41">').stated).toEqual({ heading: "报告_某县政府", title: "报告", publishedOn: "2024-03-12 09:41" });
  expect(page('<meta property="og:title" content="报告"><meta name="maketime" content="2023-01-16">').stated).toEqual({ title: "报告", publishedOn: "2023-01-16" });
  expect(page('<meta name="publishTime" content="2024-03-12"><meta name="source" content="某县政府">').stated).toEqual({ publishedOn: "2024-03-12", issuer: "某县政府" });
  expect(page('<script type="application/ld+json">{"@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld", "title": "报告", "pubDate": "2024-03-12T09:41:00"}</script>').stated).toEqual({ publishedOn: "2024-03-12T09:41:00" });
  expect(page('<script>var pubDate = "2024-03-12";</script>').stated).toEqual({});
  for (const name of ["PubDate", "publishdate", "publish_date", "pubtime", "releaseDate", "og:published_time", "article:published_time", "bytedance:published_time", "weibo:article:create_at", "datePublished", "DC.Date.Issued", "dcterms.issued"]) {
    expect(page(`<meta name="${name}" content="2024-03-12">`).stated).toEqual({ publishedOn: "2024-03-12" });
  }
  expect(page('<meta name="article:modified_time" content="2024-03-12">').stated).toEqual({});
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
