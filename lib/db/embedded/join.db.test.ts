import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { recreateDatabase } from "@/lib/db/embedded/databases";
import { joinEmbedded, type Joined } from "@/lib/db/embedded/join";
import { findPostmaster } from "@/lib/db/embedded/postmaster";

const home = mkdtempSync(path.join(tmpdir(), "tiaodu with space $ "));
let joined: Joined[] = [];
const join = async (onRestart?: () => void) => {
  const one = await joinEmbedded(home, onRestart);
  joined.push(one);
  return one;
};

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ answer: unknown }>(statement);
  await client.end();
  return rows[0]?.answer;
}

function kill(folder: string): void {
  process.kill(findPostmaster(folder) ?? 0, "SIGKILL");
}

describe("the embedded server", () => {
  afterEach(async () => {
    for (const one of joined) await one.leave();
    joined = [];
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("keeps text as UTF-8, sorts by code point, and survives a power failure", async () => {
    const { urlOf } = await join();
    expect(await ask(urlOf("postgres"), "SELECT current_setting('server_encoding') || current_setting('fsync') AS answer")).toBe("UTF8on");
    expect(await ask(urlOf("postgres"), "SELECT lower('ÄÉ武') || ('一' < '三')::text AS answer")).toBe("äé武true");
  });

  it("is shared, and stopped by the last to leave", async () => {
    const first = await join();
    const second = await join();
    const pid = findPostmaster(first.folder);
    await first.leave();
    expect(findPostmaster(first.folder)).toBe(pid);
    await second.leave();
    joined = [];
    expect(findPostmaster(first.folder)).toBeNull();
  });

  it("is started again when it is killed, with all it has acknowledged", async () => {
    const restarted = vi.fn<() => void>();
    const { urlOf, folder } = await join(restarted);
    await recreateDatabase(urlOf("postgres"), "kept");
    const before = findPostmaster(folder);
    kill(folder);
    await vi.waitFor(() => expect(findPostmaster(folder) ?? before).not.toBe(before), 15_000);
    await vi.waitFor(async () => expect(await ask(urlOf("kept"), "SELECT current_database() AS answer")).toBe("kept"), 15_000);
    expect(restarted).toHaveBeenCalledOnce();
  });

  it("starts over a pid file that names somebody else's process", async () => {
    const { folder, leave } = await join();
    await leave();
    joined = [];
    writeFileSync(path.join(folder, "postmaster.pid"), `${process.pid}\n${folder}\n`);
    const { urlOf } = await join();
    expect(await ask(urlOf("postgres"), "SELECT 1 AS answer")).toBe(1);
  });
});
