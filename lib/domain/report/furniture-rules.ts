import type { DropReason } from "@/lib/domain/report/model";

/** Where on the page: above the report's first paragraph, within it, or below its last. */
export type Zone = "head" | "body" | "foot";

type Rule = { readonly why: DropReason; readonly zones: readonly Zone[]; readonly longest: number; readonly pattern: RegExp };

const ENDS: readonly Zone[] = ["head", "foot"];
const ALL: readonly Zone[] = ["head", "body", "foot"];

const BUTTON = "(?:打印(?:本页|页面|此页|正文)?|关闭(?:窗口|页面|本页)?|返回(?:顶部|首页|列表)?|收藏(?:本页)?|下载(?:本页)?|大|中|小|视力保护色)";
const SITE_WORD = "(?:网站)?(?:首页|政务公开|政务服务|政民互动|互动交流|公众参与|走进\\p{Script=Han}{1,6}|新闻中心|新闻动态|要闻动态|信息公开|政府信息公开|法治政府|登录|注册|搜索|检索|智能问答|无障碍(?:浏览|阅读)?|长者(?:模式|版|助手)|适老化|关怀版|繁体(?:版)?|简体(?:版)?|English|网站地图|网站支持IPv6|联系我们|关于我们|设为首页|加入收藏|手机版|移动版|微信|微博|专题专栏|领导之窗|数据开放)";
const SOURCE_WORD = "(?:信息|文章|文件|稿件)?(?:来源|出处|作者|(?:责任)?编辑|责编|校对|审核|[初复终]审|供稿|撰稿|录入(?:人|者)?|发布(?:时间|日期|机构|机关|单位|部门|人)|发文(?:时间|日期|机关|机构|字号|单位|部门)|(?:成文|生成|公开|公布|公告|公示|更新|印发|签发|制发|刊发|刊登|登载|发表|发稿|上传|上网|录入|添加|生效|施行|实施|废止|失效|信息)(?:日期|时间)|公开(?:主体|方式|形式|范围|类别|属性|时限|期限|程序)|制发机关|(?:信息|文件)?标题|日期|时间|稿源|(?:浏览|阅读|点击|访问)(?:数|次数|率|量)?|字号|字体|索引号|(?:主题|信息|内容|组配|体裁)分类|服务对象|体裁|有效性|时效性?|关键[词字]|主题词|名称|文号|文件编号|信息编号)";

/** In order: the first that matches tells why a line was set aside. For folded lines of at most `longest` characters. */
export const FURNITURE: readonly Rule[] = [
  { why: "browser-banner", zones: ENDS, longest: 100, pattern: /IE.{0,12}(?:版本|浏览器)|升级.{0,8}浏览器|浏览器.{0,6}版本|(?:推荐|建议).{0,10}浏览器|JavaScript/i },
  { why: "breadcrumb", zones: ENDS, longest: 160, pattern: /^(?:您?的?(?:当前|现在)(?:所在|的)?位置|您(?:现在)?(?:所在)?的?位置|所在位置|位置)(?:是|为)?\s?:?|^首页\s?[>»›/]|(?:[^>»›]{1,30}[>»›]){2}/ },
  { why: "share-bar", zones: ALL, longest: 60, pattern: /^\[?(?:分享(?:到|至)?|转发到|扫一扫)/ },
  { why: "print-buttons", zones: ALL, longest: 60, pattern: new RegExp(`^(?:[【\\[(]?\\s?${BUTTON}\\s?[】\\])]?[\\s|/·]{0,4}){1,8}$`) },
  { why: "source-line", zones: ENDS, longest: 200, pattern: new RegExp(`(?:^|\\t)[【\\[(]?${SOURCE_WORD}(?:[】\\])]?\\s?:|[】\\])]?\\t|】)`) },
  { why: "source-line", zones: ["head"], longest: 12, pattern: new RegExp(`^[【\\[(]?${SOURCE_WORD}[】\\])]?$`) },
  { why: "source-line", zones: ["head"], longest: 60, pattern: /^(?!.{0,40}(?:星期|农历|今天|现在|当前))(?:[[(【]?20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)[^。;,]{0,30}|\p{Script=Han}{2,20}[\s|/]{0,4}20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s\d{1,2}:\d\d(?::\d\d)?)?)$/u },
  { why: "source-line", zones: ENDS, longest: 80, pattern: /^(?:(?:发[布表]|刊发|更新)于|Posted on|Published(?: on)?)\s?:?\s?.{0,4}20\d\d/i },
  { why: "source-line", zones: ["head"], longest: 120, pattern: /^(?!.{0,40}(?:星期|农历|今天))[[(【]?20\d\d(?:-|\/|\.|年)\d{1,2}(?:-|\/|\.|月)\d{1,2}日?[\])】]?(?:\s{0,4}\d{1,2}:\d\d(?::\d\d)?)?[\])】]?(?:\s.{0,20}|\s{1,4}(?:.{0,20}\s)?(?:来源|作者|编辑|浏览|点击|阅读|字号|字体|发布|信息).{0,70})?$/ },
  { why: "attachments", zones: ["foot"], longest: 200, pattern: /^(?:相关)?附件(?:下载)?\d{0,2}\s?(?::|$)/ },
  { why: "other", zones: ALL, longest: 20, pattern: /^[-—–]\s?\d{1,3}\s?[-—–]$|^第\s?\d{1,3}\s?页/ },
  { why: "menu", zones: ENDS, longest: 200, pattern: new RegExp(`^(?:${SITE_WORD}[\\s|·/]{0,4}){1,30}$`, "u") },
  { why: "menu", zones: ENDS, longest: 200, pattern: /版权所有|ICP备|公网安备|网站标识码|主办(?:单位)?\s?:|承办(?:单位)?\s?:|技术支持\s?:|网站地图|^[上下]一[篇条]|^相关(?:链接|阅读|文章|解读)/ },
];
