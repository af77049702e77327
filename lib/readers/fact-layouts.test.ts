import { expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";
import { readParagraphs } from "@/lib/domain/report/read-report";
import { extractHtml } from "@/lib/readers/html";

type Facts = readonly [title: string, issuer: string, year: number | null, publishedOn: string | null];

const BODY = `一、主要成效
持续加大重点领域执法力度，推进执法规范化建设，有效提升执法质量和群众满意度。全年办理案件三百余件，无一被撤销。
二、存在的不足
（一）执法力量薄弱。基层执法人员不足，专业能力有待提高。
三、下一步打算
（一）充实执法力量。年底前招录执法人员，组织培训，提高能力。`;

const TEXTS: readonly (readonly [name: string, text: string, facts: Facts])[] = [
  ["a red-head letter to those above", `云陂区人民政府文件\n云政发〔2024〕3号　　签发人：某某\n云陂区人民政府\n关于2023年度法治政府建设情况的报告\n海瀚市人民政府：\n${BODY}\n特此报告。\n云陂区人民政府\n2024年1月10日\n（此件公开发布）\n云陂区人民政府办公室　　2024年1月15日印发`, ["云陂区人民政府关于2023年度法治政府建设情况的报告", "云陂区人民政府", 2023, "2024-01-15"]],
  ["a printing line in Chinese numerals, with the copies", `云陂区司法局\n关于2023年度法治政府建设情况的报告\n${BODY}\n云陂区司法局\n二○二四年一月十八日\n抄送：区委办公室。\n云陂区司法局办公室　二〇二四年一月十九日印发\n共印20份`, ["云陂区司法局关于2023年度法治政府建设情况的报告", "云陂区司法局", 2023, "2024-01-19"]],
  ["a day in Chinese numerals with a full-width O", `云陂区司法局2023年度法治政府建设年度报告\n${BODY}\n云陂区司法局\n二Ｏ二四年一月十八日`, ["云陂区司法局2023年度法治政府建设年度报告", "云陂区司法局", 2023, "2024-01-18"]],
  ["a day in Chinese numerals with 零", `云陂区司法局2023年度法治政府建设年度报告\n${BODY}\n云陂区司法局\n二零二四年十二月三十一日`, ["云陂区司法局2023年度法治政府建设年度报告", "云陂区司法局", 2023, "2024-12-31"]],
  ["a letter that sends the report", `云陂区水务局\n云水函〔2024〕12号\n云陂区水务局关于报送2023年度法治政府建设工作情况的函\n区司法局：\n${BODY}\n专此函达。\n云陂区水务局\n2024年2月1日`, ["云陂区水务局关于报送2023年度法治政府建设工作情况的函", "云陂区水务局", 2023, "2024-02-01"]],
  ["a day in brackets below the title", `云陂区应急管理局\n2023年度法治政府建设情况报告\n（2024年2月5日）\n${BODY}`, ["云陂区应急管理局2023年度法治政府建设情况报告", "云陂区应急管理局", 2023, "2024-02-05"]],
  ["a year in brackets as the title's last line", `云陂区法治政府建设工作报告\n（2023年度）\n云陂区人民政府\n（2024年2月5日）\n${BODY}`, ["云陂区法治政府建设工作报告（2023年度）", "云陂区人民政府", 2023, "2024-02-05"]],
  ["a title of three lines, its last words alone", `中共云陂区委全面依法治区委员会办公室\n关于2023年度法治政府建设情况\n的报告\n${BODY}\n2024年2月5日`, ["中共云陂区委全面依法治区委员会办公室关于2023年度法治政府建设情况的报告", "中共云陂区委全面依法治区委员会办公室", 2023, "2024-02-05"]],
  ["a title that goes on with a plan", `云陂区财政局2023年法治政府建设工作总结\n及2024年工作计划\n${BODY}\n2024年1月5日`, ["云陂区财政局2023年法治政府建设工作总结及2024年工作计划", "云陂区财政局", 2023, "2024-01-05"]],
  ["a title of two works, broken between", `云陂区2023年度推进依法行政工作情况和\n2024年工作安排的报告\n云陂区人民政府\n${BODY}`, ["云陂区2023年度推进依法行政工作情况和2024年工作安排的报告", "云陂区人民政府", 2023, null]],
  ["a work report given by a mayor", `政府工作报告\n——2024年1月8日在海瀚市第七届人民代表大会第四次会议上\n海瀚市人民政府市长　某某\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n${BODY}`, ["政府工作报告", "海瀚市人民政府", 2023, "2024-01-08"]],
  ["a work report given by a district's mayor, the office in front", `云陂区人民政府工作报告\n2024年1月8日在云陂区第七届人民代表大会第四次会议上\n区长　某某\n各位代表：\n${BODY}`, ["云陂区人民政府工作报告", "云陂区人民政府", 2023, "2024-01-08"]],
  ["an audit office's announcement", `海瀚市审计局\n2024年第3号公告\n关于2023年度市本级预算执行和其他财政收支审计查出问题整改情况的公告\n（2024年12月20日公告）\n${BODY}`, ["关于2023年度市本级预算执行和其他财政收支审计查出问题整改情况的公告", "海瀚市审计局", 2023, "2024-12-20"]],
  ["a title broken in the middle of words", `关于云陂区2023年度区级预算执行和其他财\n政收支审计查出问题整改情况的报告\n——2024年12月5日在云陂区第十九届人民代表大会常务委员会第三十一次会议上\n云陂区审计局\n主任、各位副主任、各位委员：\n${BODY}`, ["关于云陂区2023年度区级预算执行和其他财政收支审计查出问题整改情况的报告", "云陂区审计局", 2023, "2024-12-05"]],
  ["a head's report on law", `云陂区水务局党组书记、局长2023年度述法报告\n${BODY}\n2024年1月9日`, ["云陂区水务局党组书记、局长2023年度述法报告", "云陂区水务局", 2023, "2024-01-09"]],
  ["a report on rectification to inspectors", `中共云陂区住房和城乡建设局党组\n关于区委第三巡察组巡察反馈意见整改进展情况的通报\n根据区委统一部署，2023年3月至5月，区委第三巡察组对我局党组开展了巡察。2023年7月10日，巡察组反馈了意见。\n${BODY}\n中共云陂区住房和城乡建设局党组\n2024年1月30日`, ["中共云陂区住房和城乡建设局党组关于区委第三巡察组巡察反馈意见整改进展情况的通报", "中共云陂区住房和城乡建设局党组", 2023, "2024-01-30"]],
  ["a site's line with a bar between", `云陂区司法局2023年度法治政府建设报告\n2024-01-22 16:03 来源：区司法局 作者：某某 浏览：120次\n${BODY}\n云陂区司法局\n2024年1月18日`, ["云陂区司法局2023年度法治政府建设报告", "云陂区司法局", 2023, "2024-01-22"]],
  ["a blog's line", `云陂区司法局2023年度法治政府建设报告\n发布于 2024年1月22日 由 办公室\n${BODY}\n云陂区司法局\n2024年1月18日`, ["云陂区司法局2023年度法治政府建设报告", "云陂区司法局", 2023, "2024-01-22"]],
  ["the publication day after the signed one", `索引号：012345\n发布机构：海瀚市云陂区人民政府\n成文日期：2024年01月18日\n发布日期：2024年01月20日\n名称：云陂区人民政府2023年度法治政府建设情况报告\n云陂区人民政府2023年度法治政府建设情况报告\n${BODY}\n云陂区人民政府\n2024年1月18日`, ["云陂区人民政府2023年度法治政府建设情况报告", "海瀚市云陂区人民政府", 2023, "2024-01-20"]],
  ["the day a document was made alone", `发文机关：云陂区人民政府\n成文日期：2024年01月18日\n云陂区人民政府2023年度法治政府建设情况报告\n${BODY}`, ["云陂区人民政府2023年度法治政府建设情况报告", "云陂区人民政府", 2023, "2024-01-18"]],
  ["a title in book quotes by its year span", `云陂区人民政府关于2021—2023年法治政府建设情况的报告\n${BODY}\n2024年3月1日`, ["云陂区人民政府关于2021—2023年法治政府建设情况的报告", "云陂区人民政府", 2023, "2024-03-01"]],
  ["a street's summary", `云陂区青塘街道办事处2023年度法治政府建设工作总结暨2024年工作思路\n${BODY}\n青塘街道办事处\n2023年12月28日`, ["云陂区青塘街道办事处2023年度法治政府建设工作总结暨2024年工作思路", "云陂区青塘街道办事处", 2023, "2023-12-28"]],
  ["a town in two bodies", `中共青塘镇委员会　青塘镇人民政府\n关于2023年度法治政府建设情况的报告\n${BODY}\n中共青塘镇委员会\n青塘镇人民政府\n2024年1月3日`, ["中共青塘镇委员会青塘镇人民政府关于2023年度法治政府建设情况的报告", "青塘镇人民政府", 2023, "2024-01-03"]],
  ["a subtitle with who reports and when", `2023年度法治政府建设年度报告\n云陂区人民政府\n2024年3月29日\n${BODY}`, ["2023年度法治政府建设年度报告", "云陂区人民政府", 2023, "2024-03-29"]],
  ["no day at all", `云陂区人民政府2023年度法治政府建设年度报告\n${BODY}`, ["云陂区人民政府2023年度法治政府建设年度报告", "云陂区人民政府", 2023, null]],
  ["a year in words only of the opening", `云陂区司法局法治政府建设情况的报告\n现将2023年度法治政府建设情况报告如下：\n${BODY}\n2024年3月29日`, ["云陂区司法局法治政府建设情况的报告", "云陂区司法局", 2023, "2024-03-29"]],
  ["a signature and day in one line, gaps between", `云陂区司法局关于2023年法治建设工作的总结\n${BODY}\n云陂区司法局　　2024年3月29日`, ["云陂区司法局关于2023年法治建设工作的总结", "云陂区司法局", 2023, "2024-03-29"]],
  ["a white paper", `云陂区人民政府\n2023年度法治政府建设白皮书\n${BODY}\n2024年4月`, ["云陂区人民政府2023年度法治政府建设白皮书", "云陂区人民政府", 2023, null]],
  ["a page's title with the site's name above the headline", `云陂区人民政府2023年法治政府建设工作报告-云陂区人民政府网\n云陂区人民政府2023年法治政府建设工作报告\n日期：2024-03-01\n${BODY}`, ["云陂区人民政府2023年法治政府建设工作报告", "云陂区人民政府", 2023, "2024-03-01"]],
  ["committee and government of a district", `中共云陂区委 云陂区人民政府\n关于2023年度法治政府建设情况的报告\n${BODY}\n中共云陂区委\n云陂区人民政府\n2024年3月1日`, ["中共云陂区委云陂区人民政府关于2023年度法治政府建设情况的报告", "云陂区人民政府", 2023, "2024-03-01"]],
  ["a year in full-width figures", `云陂区司法局２０２３年度法治政府建设情况报告\n${BODY}\n２０２４年３月１日`, ["云陂区司法局２０２３年度法治政府建设情况报告", "云陂区司法局", 2023, "2024-03-01"]],
  ["self-check report", `云陂区统计局关于2023年度推进法治政府建设工作的自查报告\n${BODY}\n云陂区统计局\n2023.12.29`, ["云陂区统计局关于2023年度推进法治政府建设工作的自查报告", "云陂区统计局", 2023, "2023-12-29"]],
];

test.each(TEXTS)("facts of %s", (_, text, facts) => {
  const { title, issuer, year, publishedOn } = readReport(text).facts;
  expect([title, issuer, year, publishedOn]).toEqual(facts);
});

const HTML_BODY = BODY.split("\n").map((line) => `<p>　　${line}</p>`).join("");
const page = (head: string, top: string, foot = "") => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><div class="nav"><a href="/">首页</a> <a href="/zwgk">政务公开</a> <a href="/hd">互动交流</a></div><div class="main">${top}<div class="TRS_Editor">${HTML_BODY}</div>${foot}</div><div class="footer">版权所有：云陂区人民政府 主办：云陂区人民政府办公室 备案号：某ICP备05000000号</div></body></html>`;
const H1 = "<h1>云陂区人民政府2023年度法治政府建设情况报告</h1>";
const TITLE = "云陂区人民政府2023年度法治政府建设情况报告";

const PAGES: readonly (readonly [name: string, html: string, facts: Facts])[] = [
  ["metas and a visible day", page('<meta name="ArticleTitle" content="云陂区人民政府2023年度法治政府建设情况报告"><meta name="PubDate" content="2024-01-22 10:00"><meta name="ContentSource" content="海瀚市云陂区人民政府">', H1), [TITLE, "海瀚市云陂区人民政府", 2023, "2024-01-22"]],
  ["a table of particulars, two pairs a row", page("", `<table><tr><th>索引号</th><td>0123/2024-1</td><th>主题分类</th><td>综合政务</td></tr><tr><th>发布机构</th><td>海瀚市云陂区人民政府</td><th>成文日期</th><td>2024-01-18</td></tr><tr><th>标题</th><td colspan="3">${TITLE}</td></tr><tr><th>发文字号</th><td>云政报〔2024〕3号</td><th>发布日期</th><td>2024-01-23</td></tr></table>${H1}`), [TITLE, "海瀚市云陂区人民政府", 2023, "2024-01-23"]],
  ["a list of particulars", page("", `<ul><li><b>索 引 号：</b>0123</li><li><b>发布机构：</b>海瀚市云陂区人民政府</li><li><b>发文日期：</b>2024年01月18日</li><li><b>发布日期：</b>2024年01月23日</li></ul>${H1}`), [TITLE, "海瀚市云陂区人民政府", 2023, "2024-01-23"]],
  ["a day in an element for times", page("", `${H1}<div class="meta"><span>云陂区人民政府办公室</span> <time datetime="2024-01-22T10:00:00+08:00">1月22日</time></div>`), [TITLE, "云陂区人民政府", 2023, "2024-01-22"]],
  ["particulars in a list of terms", page("", `<dl><dt>发布机构</dt><dd>海瀚市云陂区人民政府</dd><dt>成文日期</dt><dd>2024-01-18</dd><dt>发布日期</dt><dd>2024-01-22</dd></dl>${H1}`), [TITLE, "海瀚市云陂区人民政府", 2023, "2024-01-22"]],
  ["a day and a name run together below today's day", page("", `<div>2024年5月2日 星期四</div>${H1}<div><span>2024-01-22</span><span>云陂区人民政府</span></div>`), [TITLE, "云陂区人民政府", 2023, "2024-01-22"]],
  ["a name before its day", page("", `${H1}<div>云陂区人民政府办公室 2024-01-22 10:00</div>`), [TITLE, "云陂区人民政府", 2023, "2024-01-22"]],
  ["a day in brackets alone", page("", `${H1}<p>[2024-01-22]</p>`), [TITLE, "云陂区人民政府", 2023, "2024-01-22"]],
  ["label and day apart", page("", `${H1}<div><span>发布时间：</span></div><div><span>2024-01-22</span></div><div>来源：</div><div>海瀚市云陂区人民政府</div>`), [TITLE, "海瀚市云陂区人民政府", 2023, "2024-01-22"]],
  ["a day without a label beside the reads", page("", `${H1}<div>日期：2024-01-22 09:12&nbsp;&nbsp;浏览次数：<span>88</span>&nbsp;字号：[ 大 中 小 ]</div>`), [TITLE, "云陂区人民政府", 2023, "2024-01-22"]],
  ["the issuer above the title in its own element", page("<title>2023年度法治政府建设情况报告-云陂区人民政府</title>", `<h2>2023年度法治政府建设情况报告</h2><div>发布时间：2024年1月22日 信息来源：云陂区人民政府</div>`), ["2023年度法治政府建设情况报告", "云陂区人民政府", 2023, "2024-01-22"]],
  ["the title in two lines with a break", page("", `<h1>云陂区人民政府<br>关于2023年度法治政府建设情况的报告</h1><p>时间：2024/1/22</p>`), ["云陂区人民政府关于2023年度法治政府建设情况的报告", "云陂区人民政府", 2023, "2024-01-22"]],
  ["the address of the page", page('<link rel="canonical" href="http://www.example.gov.cn/zwgk/202401/t20240122_123.html">', H1), [TITLE, "云陂区人民政府", 2023, "2024-01-22"]],
  ["a saved page's remark", `<!-- saved from url=(0060)http://www.example.gov.cn/art/2024/1/22/art_12_3456.html -->\n${page("", H1)}`, [TITLE, "云陂区人民政府", 2023, "2024-01-22"]],
  ["the signature's day where the page has none", page("", H1, "<p style='text-align:right'>云陂区人民政府</p><p style='text-align:right'>2024年1月18日</p>"), [TITLE, "云陂区人民政府", 2023, "2024-01-18"]],
  ["a publication line below the report", page("", H1, "<p>云陂区人民政府</p><p>2024年1月18日</p><div>来源：云陂区人民政府　发布时间：2024-01-25</div>"), [TITLE, "云陂区人民政府", 2023, "2024-01-25"]],
];

test.each(PAGES)("facts of a page with %s", (_, html, facts) => {
  const { text, paragraphs, stated } = extractHtml(new TextEncoder().encode(html));
  const { title, issuer, year, publishedOn } = readParagraphs(text, paragraphs, stated).facts;
  expect([title, issuer, year, publishedOn]).toEqual(facts);
});
