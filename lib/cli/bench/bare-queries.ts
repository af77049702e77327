/** What the bare page asks the database for: all that the ledger's page shows, in one query. */
export const LEDGER_QUERY = `
  SELECT t.*,
    (SELECT json_agg(json_build_object('relation', u."relation", 'name', n."shortName") ORDER BY u."position") FROM "TaskUnit" u JOIN "Unit" n ON n."id" = u."unitId" WHERE u."taskId" = t."id") AS units,
    (SELECT json_agg(json_build_object('quote', s."quote", 'path', p."path") ORDER BY s."position") FROM "Source" s LEFT JOIN "Passage" p ON p."id" = s."passageId" WHERE s."taskId" = t."id") AS sources,
    (SELECT json_agg(json_build_object('dueOn', m."dueOn", 'doneOn', m."doneOn")) FROM "Measure" m WHERE m."taskId" = t."id") AS measures
  FROM "Task" t WHERE t."status" IN ('issued', 'active', 'submitted') ORDER BY t."dueOn" LIMIT 50`;

/** The same for one task's page. */
export function taskQuery(taskId: string): string {
  const all = (table: string) => `(SELECT json_agg(x) FROM "${table}" x WHERE x."taskId" = t."id")`;
  const tables = ["TaskUnit", "Source", "Measure", "Criterion", "Progress", "Evidence", "Submission", "Urge", "Instruction", "Assignment"];
  return `SELECT t.*, ${tables.map((table) => `${all(table)} AS "${table}"`).join(", ")},
    (SELECT json_agg(json_build_object('kind', e."kind", 'at', e."at", 'body', b."body") ORDER BY e."sequence") FROM "Event" e JOIN "EventParticulars" b ON b."eventId" = e."id" WHERE e."streamType" = 'task' AND e."streamId" = t."id") AS events
    FROM "Task" t WHERE t."id" = '${taskId}'`;
}
