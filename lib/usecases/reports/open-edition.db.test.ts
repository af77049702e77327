import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { receiveFile } from "@/lib/files/store";
import { transaction } from "@/lib/db/transaction";
import { keepStoredFile } from "@/lib/usecases/files/keep-stored-file";
import { openEdition } from "@/lib/usecases/reports/open-edition";
import { buildScene, type Scene } from "@/tests/support/scene";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

async function edition(number: number, sourceName: string): Promise<string> {
  const bytes = (async function* () {
    yield Buffer.from("\ufeff<html>原文</html>");
  })();
  const incoming = await receiveFile(bytes, 1000);
  await transaction((tx) => keepStoredFile(tx, incoming, "text/html", new Date()));
  const row = { reportId: scene.report.id, number, fileHash: incoming.hash, sourceName, format: "html", encoding: "utf-8", createdAt: new Date() };
  return (await db().edition.create({ data: row })).id;
}

it("gives the bytes as they came, under their own name", async () => {
  const { stream, ...file } = await openEdition(await edition(2, "报告.html"));
  expect(file).toEqual({ name: "报告.html", mime: "text/html", size: 22 });
  expect(Buffer.from(await new Response(stream).arrayBuffer()).toString()).toBe("\ufeff<html>原文</html>");
});

it("gives it a name that ends as its content does", async () => {
  const { name, stream } = await openEdition(await edition(4, "报告.hta"));
  await stream.cancel();
  expect(name).toBe("报告.hta.html");
});

it("names a pasted text after its report", async () => {
  const { name, stream } = await openEdition(await edition(3, ""));
  await stream.cancel();
  expect(name).toBe("法治政府建设情况的报告.html");
});

it("is not found where there is none", async () => {
  await expect(openEdition("no-such-edition")).rejects.toMatchObject({ status: 404 });
});

it.each(["a\0b", "\ud800", "../x", ""])("finds none under an id that could be none: %j", async (id) => {
  await expect(openEdition(id)).rejects.toMatchObject({ code: "edition-not-found" });
});
