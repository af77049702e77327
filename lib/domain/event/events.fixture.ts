import { asDay } from "@/lib/domain/calendar/day";
import type { EventKind, EventOf, Particulars } from "@/lib/domain/event/kinds";
import type { By, NamedFile } from "@/lib/domain/event/named";

const by = (role: By["role"], unitId: string, unitName: string): By => ({ personId: `${role} ${unitId}`, name: "某人", role, unitId, unitName });

const OFFICE = by("officeHead", "office", "依法治区办");
const LIAISON = by("liaison", "market", "区市场监管局");
const HEAD = by("unitHead", "market", "区市场监管局");
const LEADER = by("leader", "district", "区政府");
const ADMIN = by("administrator", "district", "区政府");

const market = { id: "market", name: "区市场监管局" };
const urban = { id: "urban", name: "区城市管理委" };
const person = { id: "p1", name: "区司法局联络员" };
const file: NamedFile = { id: "e1", name: "第一轮联合抽查结果汇总.xlsx", hash: "0".repeat(64) };
const day = asDay("2024-10-31");

const PARTICULARS: { readonly [K in EventKind]: readonly Particulars<K>[] } = {
  "task.drafted": [{ by: OFFICE, number: "2023-问-04", title: "扩大跨部门联合抽查", origin: "shortcoming", reportId: "r1", sources: [{ passageId: "p1", quote: "二是……" }] }],
  "task.amended": [
    {
      by: OFFICE,
      reason: "镇街意见",
      changes: [
        { field: "title", from: "抽查", to: "扩大跨部门联合抽查" },
        { field: "criteria", from: "一", to: null },
        { field: "reviewingUnit", from: null, to: "督查室" },
      ],
    },
    { by: OFFICE, reason: "事权已划转", changes: [{ field: "parts", from: "区住建委 supporting", to: null }], lost: [{ id: "housing", name: "区住建委" }] },
    { by: OFFICE, reason: "标准改严", changes: [{ field: "criteria", from: "1. 两轮", to: "1. 三轮" }], unsigned: [urban] },
  ],
  "task.discarded": [{ by: OFFICE, number: "2023-问-04", title: "扩大跨部门联合抽查", reason: null }],
  "task.issued": [
    { by: OFFICE, lead: market, parts: [{ unit: urban, relation: "supporting", dueOn: null }, { unit: { id: "emergency", name: "区应急局" }, relation: "coLead", dueOn: day }], reviewingUnit: { id: "inspection", name: "督查室" }, dueOn: day, attempt: 1 },
    { by: OFFICE, lead: market, parts: [], reviewingUnit: null, dueOn: day, attempt: 2 },
  ],
  "task.acknowledged": [{ by: LIAISON, lead: market }],
  "task.declined": [
    { by: HEAD, lead: market, reason: "不属本单位职责" },
    { by: HEAD, lead: market, reason: "不属本单位职责", lost: [{ id: "housing", name: "区住建委" }] },
  ],
  "task.progressReported": [
    { by: LIAISON, unit: market, from: 60, to: 70, text: "第二轮已抽 6 类事项。", difficulties: null, needs: "请区城市管理委 11 月上旬前确定人员。", noChange: false, measuresDone: [{ id: "m1", name: "第一轮联合抽查" }], evidence: [file] },
    { by: LIAISON, unit: market, from: 70, to: 70, text: "无变化", difficulties: null, needs: null, noChange: true, measuresDone: [], evidence: [] },
    { by: LIAISON, unit: urban, from: 70, to: 70, text: "已排期。", difficulties: "人手不足", needs: null, noChange: false, measuresDone: [], evidence: [] },
  ],
  "task.evidenceAttached": [{ by: LIAISON, unit: market, files: [file, { ...file, id: "e2", name: "公示页面.pdf" }], criteria: [1, 3] }],
  "task.evidenceRemoved": [{ by: LIAISON, unit: market, file }],
  "task.prepared": [{ by: LIAISON, lead: market, statement: "两轮抽查已完成。", evidence: [file], exceptions: [{ criterion: 2, reason: "以公示代替" }] }],
  "task.handedBack": [{ by: HEAD, lead: market, reason: "漏了第二轮" }],
  "task.countersigned": [{ by: by("unitHead", "urban", "区城市管理委"), unit: urban }],
  "task.submitted": [
    { by: HEAD, lead: market, statement: "两轮抽查已完成。", endorsedOn: day, preparedBy: person, bothRoles: false },
    { by: HEAD, lead: market, statement: "两轮抽查已完成。", endorsedOn: day, preparedBy: person, bothRoles: true },
  ],
  "task.withdrawn": [{ by: LIAISON, lead: market, reason: "补一份材料" }],
  "task.evidenceOpened": [{ by: OFFICE, file }],
  "task.returned": [
    { by: OFFICE, returnKind: "papers", reason: "材料不全", missing: "第三季度评查卷宗目录", dueOn: asDay("2024-11-15"), grantedDueOn: asDay("2024-11-15") },
    { by: by("unitHead", "inspection", "督查室"), returnKind: "work", reason: "只有培训通知", missing: null, dueOn: day, grantedDueOn: null },
  ],
  "task.closed": [
    { by: OFFICE, opinion: null, acceptedOn: day, originalDueOn: day, dueOn: day },
    { by: LEADER, opinion: "同意销号", acceptedOn: asDay("2024-12-01"), originalDueOn: day, dueOn: asDay("2024-11-15") },
  ],
  "task.partAcknowledged": [{ by: by("liaison", "urban", "区城市管理委"), unit: urban }],
  "task.partDeclined": [{ by: by("liaison", "urban", "区城市管理委"), unit: urban, reason: "事权已划转" }],
  "task.partReported": [{ by: by("unitHead", "urban", "区城市管理委"), unit: urban, text: "燃气事项已抽完。" }],
  "task.partWaived": [{ by: OFFICE, unit: urban, reason: "事权已划转" }],
  "task.urged": [{ by: OFFICE, to: [market, urban], channel: "telephone", text: "请尽快报第二轮安排。" }],
  "task.instructed": [{ by: LEADER, instructionId: "i1", text: "第二轮抽查卡在哪个单位，本周五前报。", addressees: [market, urban] }],
  "task.instructionRead": [{ by: HEAD, instructionId: "i1", authorId: LEADER.personId, unit: market, addressees: [market, urban] }],
  "task.sourceTouched": [{ by: OFFICE, edition: 2, sources: [{ quote: "定期评查。", finding: "changed", offered: "每季度评查。" }, { quote: "配齐人员。", finding: "gone", offered: null }] }],
  "task.sourceDecided": [
    { by: OFFICE, edition: 2, decision: "accepted", from: "定期评查。", to: "每季度评查。", reason: null },
    { by: OFFICE, edition: 2, decision: "attached", from: "定期评查。", to: "常态化评查。", reason: "移到第五条" },
    { by: OFFICE, edition: 2, decision: "left", from: "配齐人员。", to: null, reason: "更正版删去，任务照旧" },
  ],
  "report.imported": [{ by: OFFICE, title: "关于武清区2023年度法治政府建设情况的报告", issuer: "武清区人民政府", year: 2023, edition: 1, hash: "0".repeat(64), passages: 11 }],
  "report.factsCorrected": [{ by: OFFICE, changes: [{ field: "publishedOn", from: null, to: "2024-02-28" }] }],
  "report.dispositionSet": [
    { by: OFFICE, passageId: "p1", path: ["四", "（四）"], quote: "定期……", from: "pending", to: "task", reason: null, taskNumber: "2023-安-03" },
    { by: OFFICE, passageId: "p1", path: ["四", "（四）"], quote: "定期……", from: "pending", to: "statement", reason: "只是表态", taskNumber: null },
  ],
  "report.linkDecided": [{ by: OFFICE, shortcoming: { id: "c1", name: "二是" }, arrangement: { id: "c2", name: "（三）" }, decision: "confirmed" }],
  "report.editionImported": [{ by: OFFICE, title: "关于武清区2023年度法治政府建设情况的报告", edition: 2, hash: "1".repeat(64), passages: 11, carried: 9, waiting: 2, lapsed: 1 }],
  "report.readAgain": [{ by: OFFICE, edition: 2, readerVersion: "2", passages: 11, carried: 11, waiting: 0, lapsed: 0, correctionsLost: 1 }],
  "report.anchorDecided": [
    { by: OFFICE, anchorId: "a1", finding: "changed", decision: "accepted", task: { id: "t1", name: "2023-安-03" }, from: "定期评查。", to: "每季度评查。", reason: null },
    { by: OFFICE, anchorId: "a2", finding: "gone", decision: "left", task: { id: "t1", name: "2023-安-03" }, from: "配齐人员。", to: null, reason: "更正版删去，任务照旧" },
    { by: OFFICE, anchorId: "a3", finding: "gone", decision: "attached", task: null, from: "提高认识。", to: "进一步提高认识。", reason: null },
  ],
  "unit.created": [{ by: null, unit: market, code: "005", kind: "governmentDepartment", parent: null }],
  "unit.amended": [{ by: ADMIN, unit: market, changes: [{ field: "active", from: "true", to: "false" }] }],
  "person.created": [{ by: ADMIN, person, userName: "sfj", roles: [{ role: "liaison", unit: market }], charges: [] }],
  "person.amended": [{ by: ADMIN, person, changes: [{ field: "telephone", from: "022-1", to: "022-2" }, { field: "roles", from: "liaison", to: "unitHead" }] }],
  "person.passwordReset": [{ by: ADMIN, person }],
  "person.passwordChanged": [{ by: LIAISON, person }],
  "person.signedOutEverywhere": [{ by: LIAISON, person }],
  "person.deactivated": [{ by: ADMIN, person }],
  "person.reactivated": [{ by: ADMIN, person }],
  "system.initialised": [{ by: null, how: "sample" }, { by: null, how: "first-administrator" }],
  "system.sealed": [{ by: null, streams: 48, digest: "0a1b2c3d4e5f60718293", heads: [] }],
  "system.settingsAmended": [{ by: ADMIN, changes: [{ field: "officeMayIssue", from: "false", to: "true" }, { field: "defaultDueMonthDay", from: "11-30", to: "10-31" }, { field: "receiptWorkingDays", from: "3", to: "5" }] }],
  "system.calendarDaysAdded": [
    { by: ADMIN, from: asDay("2027-10-01"), to: asDay("2027-10-07"), kind: "holiday", name: "国庆节" },
    { by: ADMIN, from: asDay("2027-10-09"), to: asDay("2027-10-09"), kind: "workday", name: "国庆节" },
  ],
  "system.calendarDayRemoved": [{ by: ADMIN, day: asDay("2027-10-09"), kind: "workday", name: "国庆节" }],
  "system.calendarPublished": [{ by: ADMIN, year: 2027, source: "国务院办公厅关于2027年部分节假日安排的通知" }],
  "system.calendarWithdrawn": [{ by: ADMIN, year: 2027, source: "国务院办公厅关于2027年部分节假日安排的通知" }],
};

/** At least one event of every kind, and one of every turn that its sentence can take. */
export const SAMPLE_EVENTS = (Object.keys(PARTICULARS) as EventKind[]).flatMap((kind) => PARTICULARS[kind].map((particulars) => ({ kind, particulars }) as EventOf));
