import { Prisma } from "@/lib/db/generated/client";
import { attemptsSql, visibleSql } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import { wordsIn } from "@/lib/domain/find-words";
import type { LedgerFilter, LedgerView } from "@/lib/domain/metrics/ledger-filter";
import { scopeOf, type Viewer } from "@/lib/domain/people/viewer";
import { partsOfSpan, type TaskFilter } from "@/lib/domain/task/filter";
import { SECTION_ORIGINS } from "@/lib/domain/task/origin";
import { escapedWord, hasCase } from "@/lib/queries/contains";
import { hasLight, isDueSoonSql, isSilentSql } from "@/lib/queries/light-sql";

const { sql } = Prisma;

/** The tasks that a viewer sees the whole of, of those the filter asks for; `t` is the task's row. */
export function filteredSql(viewer: Viewer, filter: TaskFilter, today: Day): Prisma.Sql {
  return Prisma.join([visibleSql(viewer), ...conditions(viewer, filter), wantedSql(filter, today)], " AND ");
}

/**
 * The tasks that the viewer knows one attempt of, of those the filter asks for. They have no status, light, unit or day
 * that the viewer may know of, so that a filter by anything but words leaves them out; and words are looked for in the
 * task as units of theirs left it, not in what it says since.
 */
export function attemptsFoundSql(viewer: Viewer, { words, ...others }: TaskFilter): Prisma.Sql {
  if (Object.keys(others).length > 0) return sql`FALSE`;
  return Prisma.join([attemptsSql(viewer), ...(words === undefined ? [] : wordsIn(words).map((word) => isKnownWith(viewer, word)))], " AND ");
}

/** What a metric or a tab sets: status, light and view. */
function wantedSql({ status, light, view }: LedgerFilter, today: Day): Prisma.Sql {
  return all([
    status !== undefined && sql`t."status" = ANY(${[...status]}::"TaskStatus"[])`,
    light !== undefined && hasLight(light, today),
    view !== undefined && viewSql(view, today),
  ]);
}

/** Whether tasks that have ended can be wanted at all: their light is grey whatever the day. Known before any row is read. */
export function mayHaveEnded({ status, light, view }: LedgerFilter): boolean {
  const isEnded = status === undefined || status.includes("closed") || status.includes("terminated");
  return isEnded && (light === undefined || light.includes("grey")) && (view === undefined || view === "judgedOriginal" || view === "judgedEffective");
}

/** The others: which report, which unit, which days, which words. */
function conditions(viewer: Viewer, { report, section, passage, clause, span, unit, relation, origin, charge, from, to, words }: TaskFilter): Prisma.Sql[] {
  const found: (Prisma.Sql | false)[] = [
    report !== undefined && sql`t."reportId" = ${report}`,
    section !== undefined && hasSource(sql`s."origin" = ${SECTION_ORIGINS[section]}::"TaskOrigin"`),
    passage !== undefined && hasSource(sql`s."passageId" = ${passage}`),
    clause !== undefined && hasSource(sql`${CLAUSE} = ANY(${[...clause]})`),
    span !== undefined && hasSource(selectedAt(span)),
    (unit !== undefined || relation !== undefined) && ofUnit(unit, relation),
    origin !== undefined && sql`t."origin" = ANY(${[...origin]}::"TaskOrigin"[])`,
    charge !== undefined && sql`EXISTS (SELECT 1 FROM "TaskUnit" u WHERE u."taskId" = t."id" AND u."relation" = 'lead' AND u."unitId" = ANY(${[...viewer.chargeUnitIds]}))`,
    from !== undefined && sql`t."dueOn" >= ${from}`,
    to !== undefined && sql`t."dueOn" <= ${to}`,
    ...(words === undefined ? [] : wordsIn(words).map(hasWord)),
  ];
  return found.filter((condition) => condition !== false);
}

function all(found: readonly (Prisma.Sql | false)[]): Prisma.Sql {
  const set = found.filter((condition) => condition !== false);
  return set.length === 0 ? sql`TRUE` : Prisma.join(set, " AND ");
}

/** `s` is a source of the task: a passage, words selected outside of any, or another's words. */
function hasSource(condition: Prisma.Sql): Prisma.Sql {
  return sql`EXISTS (SELECT 1 FROM "Source" s WHERE s."taskId" = t."id" AND ${condition})`;
}

/** The clause of a source: its passage's or, of selected words, the last one with passages of its own that holds them. */
const CLAUSE = sql`coalesce(
  (SELECT p."clauseId" FROM "Passage" p WHERE p."id" = s."passageId"),
  (SELECT c."id" FROM "Clause" c WHERE c."readingId" = s."readingId" AND c."start" <= s."start" AND s."start" < c."end"
    AND EXISTS (SELECT 1 FROM "Passage" p WHERE p."clauseId" = c."id") ORDER BY c."position" DESC LIMIT 1))`;

/** Words that a person selected, by where they begin. */
function selectedAt(span: string): Prisma.Sql {
  const { readingId, start } = partsOfSpan(span);
  return sql`(s."passageId" IS NULL AND s."readingId" = ${readingId} AND s."start" = ${start})`;
}

function ofUnit(unit: string | undefined, relation: TaskFilter["relation"]): Prisma.Sql {
  const named = unit === undefined ? sql`TRUE` : sql`u."unitId" = ${unit}`;
  return sql`EXISTS (SELECT 1 FROM "TaskUnit" u WHERE u."taskId" = t."id" AND ${relatedSql(relation)} AND ${named})`;
}

/** `u` is a unit of the task in this relation; a former lead is in none. */
export function relatedSql(relation: TaskFilter["relation"]): Prisma.Sql {
  const relations = relation === undefined ? ["lead", "coLead", "supporting"] : relation === "lead" ? ["lead"] : ["coLead", "supporting"];
  return sql`u."relation" = ANY(${relations}::"UnitRelation"[])`;
}

/** In its number, title or source, or in the name of a unit that has it now. */
function hasWord(word: string): Prisma.Sql {
  const found = foundSql(word);
  return sql`(t."number" ${found} OR t."title" ${found} OR t."id" IN (SELECT s."taskId" FROM "Source" s WHERE s."quote" ${found}) OR t."id" IN (SELECT u."taskId" FROM "TaskUnit" u JOIN "Unit" n ON n."id" = u."unitId"
      WHERE u."relation" <> 'former' AND (n."name" ${found} OR n."shortName" ${found})))`;
}

/** In its number, or in title or source as a unit of the viewer's left it. */
function isKnownWith(viewer: Viewer, word: string): Prisma.Sql {
  const found = foundSql(word);
  return sql`(t."number" ${found} OR t."id" IN (SELECT v."taskId" FROM "TaskUnit" v WHERE v."unitId" = ANY(${scopeOf(viewer)}) AND v."leftAt" IS NOT NULL
      AND (v."leftTitle" ${found} OR EXISTS (SELECT 1 FROM "KnownSource" s WHERE s."taskUnitId" = v."id" AND s."quote" ${found}))))`;
}

/** Wherever it stands. */
function foundSql(word: string): Prisma.Sql {
  return sql`${hasCase(word) ? sql`ILIKE` : sql`LIKE`} ${`%${escapedWord(word)}%`}`;
}

/** One of the lists of `LEDGER_VIEWS`. */
export function viewSql(view: LedgerView, today: Day): Prisma.Sql {
  return VIEWS[view](today);
}

/** Not EXISTS, for which every task's lead would be read in order to look at a few. */
const HAS_LEAD = sql`(SELECT u."unitId" FROM "TaskUnit" u WHERE u."taskId" = t."id" AND u."relation" = 'lead') IS NOT NULL`;

const OPEN = sql`t."status" IN ('issued', 'active', 'submitted')`;

/** Lists that no status and no light describes: lib/domain/metrics says what each counts. */
const VIEWS: Record<LedgerView, (today: Day) => Prisma.Sql> = {
  dueSoon: isDueSoonSql,
  declined: () => sql`(t."status" = 'draft' AND t."everIssued")`,
  unassigned: () => sql`(t."status" = 'draft' AND NOT t."everIssued" AND NOT (${HAS_LEAD}))`,
  toIssue: () => sql`(t."status" = 'draft' AND NOT t."everIssued" AND ${HAS_LEAD})`,
  silent: isSilentSql,
  reporting: (today) => sql`(${OPEN} AND NOT ${isSilentSql(today)})`,
  judgedOriginal: (today) => sql`(t."originalDueOn" < ${today} AND (t."status" = 'closed' OR (${OPEN} AND NOT coalesce(t."status" = 'submitted' AND t."submittedOn" <= t."originalDueOn", FALSE))))`,
  judgedEffective: (today) =>
    sql`(t."dueOn" < ${today} AND (t."status" = 'closed' OR (${OPEN} AND t."suspendedSince" IS NULL AND NOT coalesce(t."status" = 'submitted' AND t."submittedOn" <= t."dueOn", FALSE))))`,
};
