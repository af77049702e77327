import { boundHost } from "@/lib/cli/site/bound-host";
import { closeDb, db } from "@/lib/db/client";
import type { Role } from "@/lib/domain/people/roles";
import { env } from "@/lib/env";
import { isSample } from "@/lib/queries/is-sample";
import english from "@/messages/en/people.json";
import chinese from "@/messages/zh-CN/people.json";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";

/** Says what to do now: where the site is, and whom to sign in as where that is known to all. */
export async function welcome(port: number): Promise<void> {
  const { NEXTAUTH_URL, BIND_ADDRESS } = env();
  const accounts = await sampleAccounts();
  console.log(`\n  条督 Tiaodu  ${NEXTAUTH_URL ?? `http://${boundHost(BIND_ADDRESS, "localhost")}:${port}`}\n`);
  if (accounts.length > 0) {
    console.log(`  Sign in as one of these; the password is ${SAMPLE_PASSWORD}\n`);
    for (const line of accounts) console.log(`  ${line}`);
    console.log();
  }
  console.log("  Ctrl-C stops it.\n");
}

/** A line for each role: who has it among the sample accounts that are in this database; none where it holds no sample. */
async function sampleAccounts(): Promise<string[]> {
  const names = (await isSample()) ? SAMPLE_ACCOUNTS.map(({ userName }) => userName) : [];
  const there = await db().person.findMany({ where: { userName: { in: names }, active: true }, select: { userName: true } });
  await closeDb();
  const known = new Set(there.map(({ userName }) => userName));
  const byRole = new Map<Role, string[]>();
  for (const { userName, roles } of SAMPLE_ACCOUNTS) {
    if (!known.has(userName)) continue;
    for (const role of roles) byRole.set(role, [...(byRole.get(role) ?? []), userName]);
  }
  return [...byRole].map(([role, userNames]) => `${english.roles[role].padEnd(29)}${userNames.join(", ")}  (${chinese.roles[role]})`);
}
