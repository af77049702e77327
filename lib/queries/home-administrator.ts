import { db } from "@/lib/db/client";

export type AdministratorHome = { readonly units: number; readonly people: number; /** Short names: nothing can be issued to these. */ readonly unitsWithoutHead: readonly string[] };

/** What an administrator keeps in order; no task is theirs. */
export async function loadAdministratorHome(): Promise<AdministratorHome> {
  const [units, people, headless] = await Promise.all([
    db().unit.count({ where: { active: true } }),
    db().person.count({ where: { active: true } }),
    db().unit.findMany({
      where: { active: true, grants: { none: { role: "unitHead", person: { active: true } } } },
      select: { shortName: true },
      orderBy: [{ position: "asc" }, { code: "asc" }],
    }),
  ]);
  return { units, people, unitsWithoutHead: headless.map(({ shortName }) => shortName) };
}
