import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { LedgerView } from "@/lib/domain/metrics/ledger-filter";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { TaskFilter } from "@/lib/domain/task/filter";
import { OPEN_STATUSES } from "@/lib/domain/task/status";
import { dueSoonWhere, lightWhere } from "@/lib/queries/light-where";

type Where = Prisma.TaskWhereInput;

/** The tasks a viewer may see, of those that the filter asks for, as a where-clause. */
export function filteredFor(viewer: Viewer, filter: TaskFilter, today: Day): Where {
  return { AND: [visibleTo(viewer), ...conditions(viewer, filter, today)] };
}

function conditions(viewer: Viewer, filter: TaskFilter, today: Day): Where[] {
  const { status, light, view, report, section, passage, unit, relation, origin, charge, from, to, words } = filter;
  const found: (Where | false)[] = [
    status !== undefined && { status: { in: [...status] } },
    light !== undefined && { OR: light.map((each) => lightWhere(each, today)) },
    view !== undefined && VIEWS[view](today),
    report !== undefined && { reportId: report },
    section !== undefined && { sources: { some: { passage: { kind: section } } } },
    passage !== undefined && { sources: { some: { passageId: passage } } },
    (unit !== undefined || relation !== undefined) && { units: { some: { ...(unit !== undefined && { unitId: unit }), relation: { in: RELATIONS[relation ?? "any"] } } } },
    origin !== undefined && { origin: { in: [...origin] } },
    charge !== undefined && { units: { some: { relation: "lead", unitId: { in: [...viewer.chargeUnitIds] } } } },
    from !== undefined && { dueOn: { gte: from } },
    to !== undefined && { dueOn: { lte: to } },
    words !== undefined && hasWords(words),
  ];
  return found.filter((where) => where !== false);
}

const RELATIONS = {
  any: ["lead", "coLead", "supporting"],
  lead: ["lead"],
  supporting: ["coLead", "supporting"],
} satisfies Record<string, Prisma.EnumUnitRelationFilter["in"]>;

/** Each word, wherever it stands: Chinese is not cut into words by spaces alone, so a run of characters is one. */
function hasWords(words: string): Where {
  const each = words.split(/\s+/).filter((word) => word !== "");
  return {
    AND: each.map((word) => {
      const contains = { contains: word, mode: "insensitive" } as const;
      return {
        OR: [
          { number: contains },
          { title: contains },
          { sources: { some: { quote: contains } } },
          { units: { some: { relation: { not: "former" }, unit: { OR: [{ name: contains }, { shortName: contains }] } } } },
        ],
      } satisfies Where;
    }),
  };
}

/** Lists that no status and no light describes: lib/domain/metrics says what each counts. */
const VIEWS: Record<LedgerView, (today: Day) => Where> = {
  dueSoon: dueSoonWhere,
  declined: () => ({ status: "draft", everIssued: true }),
  unassigned: () => ({ status: "draft", units: { none: { relation: "lead" } } }),
  judgedOriginal: (today) => ({ AND: [{ originalDueOn: { lt: today } }, { OR: [{ status: "closed" }, lateBy("originalDueOn")] }] }),
  judgedEffective: (today) => ({ AND: [{ dueOn: { lt: today } }, { OR: [{ status: "closed" }, { AND: [{ suspendedSince: null }, lateBy("dueOn")] }] }] }),
};

/** Open, and no submission made by that day stands. */
function lateBy(day: "originalDueOn" | "dueOn"): Where {
  const fields = db().task.fields;
  return { status: { in: [...OPEN_STATUSES] }, NOT: { status: "submitted", submittedOn: { lte: fields[day] } } };
}
