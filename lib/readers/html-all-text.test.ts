import { parse } from "parse5";
import { expect, it } from "vitest";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import { allTextOf } from "@/lib/readers/html-all-text";

it.each([
  ["seen", "<p>机<b>密</b>★"],
  ["in the head", "<title>机密★</title>"],
  ["in a comment", "<!-- 机密★ -->"],
  ["in a comment before the page", "<!--机密★--><!doctype html><p>一"],
  ["in a comment's markup", "<!-- <p>机<span class=x>密</span>★</p> -->"],
  ["in a hidden element", "<p hidden>机密★</p>"],
  ["in a script", "<script>const mark = '机密★';</script>"],
  ["in a style", "<style>p::before { content: '机密★' }</style>"],
  ["in a template", "<template><template><i>机密★</template></template>"],
  ["where there are no scripts", "<noscript><p>机<b>密</b>★</p></noscript>"],
  ["in a text field", "<textarea>机密★</textarea>"],
  ["in a drawing", "<svg><title>机密★</title></svg>"],
  ["in an attribute", "<img alt='机密★'>"],
  ["in a page within", `<iframe srcdoc="&lt;p>机&lt;b>密&lt;/b>★"></iframe>`],
])("has words that stand %s", (_, html) => expect(allTextOf(parse(html))).toContain("机密★"));

it("joins no words that stand apart", () => {
  const text = allTextOf(parse("<p title='机密'>★</p><!-- 机密 --><!-- ★ -->"));
  expect(secrecyMarkIn(text)).toBeNull();
});

it("takes no longer for markup that never ends", () => {
  const before = performance.now();
  allTextOf(parse(`<!--${"<a".repeat(500_000)}-->${"&lt;".repeat(200_000)}`));
  expect(performance.now() - before).toBeLessThan(3_000);
});
