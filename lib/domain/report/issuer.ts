import { isOrganisation, leadingOrganisation } from "@/lib/domain/report/organisation";
import { isPrinted } from "@/lib/domain/report/sign-off";
import { governmentsOfHeads, governmentsSpokenFor, isByHeadOfPlace, seatsOf } from "@/lib/domain/report/speech";

const ISSUER = /(?:发布(?:机构|单位|机关|部门)|发文(?:机关|单位|机构|部门)|公开(?:主体|单位|机构)|制[发定文]机关|责任(?:部门|单位)|来源|稿源)\s?[】\])]?[\s:]{1,9}([^\s:|,。]{3,40})/;
/** Who speaks a report: 漱玉县人民政府县长 某某. */
const SPEAKER = /^(\p{Script=Han}{2,30}?(?:政府|管委会|党组|[局厅委办院署处]))(?:党[委组]|党工委)?(?:书记)?[、,]?(?:代理?|副)?(?:[省市县区镇乡州旗]长|局长|厅长|主任|书记|院长|检察长)(?:\s|:|$|(?=\p{Script=Han}{2,4}$))/u;
/** Who reports, where another body speaks for it: 受甲县人民政府委托，我向会议报告… What auditors found is their own report. */
const COMMISSIONED = /^.{0,80}?(?:受|经|根据)(\p{Script=Han}{2,30}?(?:政府|管委会|管理委员会|委员会|[局厅委办]))(?:的)?(?:委托|授权),/u;
/** 石门镇2024年政府工作报告, 2025年石门镇政府工作报告: 政府 belongs to the report's name, and the place's is meant. */
const WORK_OF_PLACE = /^(?:(?:19|20)\d\d年度?)?(\p{Script=Han}{1,12}?[省市县区州旗镇乡])(?:(?:19|20)\d\d年度?|二[〇○零].{2}年度?)?政府工作(?:报告|情况|总结)/u;
const PLACE = /^(?:(?:19|20)\d\d年度?)?(\p{Script=Han}{1,12}?(?:[省市县区旗镇乡]|街道))(?=(?:19|20)\d\d|二[〇○零]|法治|依法|政府|关于|年度)/u;

type Where = { readonly title: string; readonly head: readonly string[]; /** The report's first paragraphs. */
  readonly opening: readonly string[]; /** And some more, as far as a speech greets its hearers. */
  readonly greeting: readonly string[]; readonly signed: readonly string[]; readonly sourceLines: readonly string[]; readonly body: string };

/** The body that reports, in full: from the title, the signature, who speaks, the letterhead, what the page says. Folded words; empty where none is named. */
export function issuerOf({ title, head, opening, greeting, signed, sourceLines, body }: Where): string {
  const titled = namesInTitle(title);
  const signatures = signed.filter((line) => !isPrinted(line)).map((line) => line.replace(DAY_AT_END, "")).filter(isOrganisation);
  const speakers = [...head.flatMap((line) => SPEAKER.exec(line)?.[1] ?? []).filter(isOrganisation), ...governmentsOfHeads(head)];
  const letterheads = head.map((line) => line.replace(/\s+/g, "").replace(/文件$/, "")).filter(isOrganisation);
  const places = seatsOf(head);
  const seats = places.map((place) => `${place}人民政府`);
  const spokenFor = governmentsSpokenFor(greeting);
  const assemblies = isOfGovernment(title) || isByHeadOfPlace(head) ? seats : [];
  const sources = sourceLines.flatMap((line) => ISSUER.exec(line)?.[1] ?? []).filter(isOrganisation);
  const commissioned = /审计/.test(title) ? [] : opening.flatMap((line) => COMMISSIONED.exec(line)?.[1] ?? []).flatMap((name) => (/^[省市县区州旗]人民?政府$/.test(name) ? seats : [name])).filter(isOrganisation);
  const printers = signed.filter(isPrinted).map((line) => line.replace(DAY_AT_END, "").replace(/办公[室厅]$/, "")).filter(isOrganisation);
  const own = [commissioned, titled, speakers, spokenFor, signatures, assemblies, letterheads].map((names) => ofGovernment(names, title)).find((name) => name !== undefined) ?? ofPlace(title, body) ?? sources.find((name) => name.length > LONGEST_BARE_NAME) ?? printers[0] ?? governmentOf(title) ?? sources[0] ?? "";
  return inFull(own, [...commissioned, ...titled, ...signatures, ...speakers, ...spokenFor, ...letterheads, ...assemblies, ...sources, ...ofPlaces(own, places)]);
}

/** 县审计局 speaks before the congress of 临川县: 临川县审计局. */
function ofPlaces(name: string, places: readonly string[]): string[] {
  return /^[省市县区州旗](?=.{2,8}[局厅委办院]$)/.test(name) ? places.flatMap((place) => (place.endsWith(name[0]!) ? [place + name.slice(1)] : [])) : [];
}

function namesInTitle(title: string): string[] {
  const place = WORK_OF_PLACE.exec(title)?.[1];
  if (place !== undefined) return [`${place}人民政府`];
  const before = title.slice(0, Math.max(0, title.search(/关于|(?:19|20)\d\d|二[〇○零]|第.{1,6}届/)));
  return [isOrganisation(before) ? before : leadingOrganisation(title)].filter(Boolean);
}

/** A government's report on its work, though its title names none: 政府工作报告, 在某镇第五届人民代表大会第四次会议上的报告. */
function isOfGovernment(title: string): boolean {
  return /政府.{0,6}工作|会议上的(?:工作)?报告/.test(title) && !/常务委员会|人大常委会|法院|检察院|法治政府|审计/.test(title);
}

const DAY_AT_END = /(?:19|20|二)[^月]{2,4}年.{1,3}月.{1,3}日(?:印发)?$/;

/** 中共甲镇委员会甲镇人民政府: the names of both stand together. */
const TOGETHER = /^中共.{1,20}?(?:委员会|工作委员会|工委|[省市区县州旗镇乡]委(?!员))(?=\p{Script=Han}{2,20}(?:政府|办事处|管委会|管理委员会)$)/u;

/** Where party and government sign together, it is the government's report, unless it is on what the party's inspectors found. */
function ofGovernment(names: readonly string[], title: string): string | undefined {
  return (/巡察|巡视|党/.test(title) ? undefined : names.map((name) => name.replace(TOGETHER, "")).find((name) => !name.startsWith("中共"))) ?? names[0];
}

/** 古塘镇2021年度…总结: the government of the place, where the report speaks of it. */
function ofPlace(title: string, body: string): string | undefined {
  return governmentsOfPlace(placeOf(title)).find((name) => body.includes(name));
}

/** A place's report on its law-based government is its government's, as the rules on such reports have it. */
function governmentOf(title: string): string | undefined {
  return /法治政府|依法行政/.test(title) ? governmentsOfPlace(placeOf(title))[0] : undefined;
}

function placeOf(title: string): string {
  const place = PLACE.exec(title)?.[1] ?? "";
  return NO_PLACE.test(place) ? "" : place;
}
/** 全市, 我镇 and 深入推进全县 name no place, a park none with a government. */
const NO_PLACE = /[全我本各该]\p{Script=Han}$|^(?:关于|推进|深入|落实|加强|做好|法治)|依法治|(?:社区|园区|景区|名胜区|(?:开发|经开|高新|度假|保护|保税|示范|试验|自贸|合作)区|城市|乡镇)$/u;
/** 司法局: of which place is not said. */
const LONGEST_BARE_NAME = 4;

function governmentsOfPlace(place: string): string[] {
  if (place === "") return [];
  return place.endsWith("街道") ? [`${place}办事处`] : [`${place}人民政府`, `${place}政府`];
}

/** Of the names that end in this one, the longest: 云陂区人民政府 is 海瀚市云陂区人民政府 in full. */
function inFull(name: string, names: readonly string[]): string {
  return names.reduce((longest, other) => (name !== "" && other.length > longest.length && other.endsWith(longest) && !other.startsWith("中共") ? other : longest), name);
}
