import { randomBytes } from "node:crypto";
import { request as ask } from "node:http";
import { addressOf, HANDLERS, PAGES, sampleReport } from "@/tests/e2e/support/addresses";
import { expect, test } from "@/tests/e2e/support/people";
import { readSiteLog } from "@/tests/e2e/support/site-log";
import { docxOf, paragraph } from "@/tests/support/docx-file";

const NOBODY = "00000000-0000-7000-8000-000000000000";
const FOREIGN = "https://elsewhere.invalid";

test("what nobody knows is not found, and nonsense in an address is no error", async ({ as }) => {
  const office = await as("office");
  const administrator = await as("admin");
  const unknown = (id: string) => Object.fromEntries(["taskId", "reportId", "draftId", "personId", "unitId", "evidenceId", "editionId", "folder", "name"].map((name) => [name, encodeURIComponent(id)]));
  const routes = [...PAGES, ...HANDLERS].filter((route) => route.includes("[") && !route.includes("[..."));
  for (const id of [NOBODY, "没有", "..%00", "1' OR '1'='1", "x".repeat(300)]) {
    for (const route of routes) {
      const { request } = route.startsWith("/admin") ? administrator : office;
      const answer = await request.get(addressOf(route, unknown(id)));
      expect(answer.status(), `${route} with ${id.slice(0, 20)}`).toBe(404);
    }
  }
  for (const query of ["light=purple&status=none&unit=1&page=-5&sort=--", "page=9999999999999", "from=2024-02-31&to=x", "words=%00%F0%9F", "light=red&light=grey&passage=%27", `words=${"字".repeat(500)}`]) {
    // The ledger shows what it did understand, and says in the status too that it did not understand all.
    expect((await office.request.get(`/tasks?${query}`)).status(), query).toBe(400);
  }
});

test("an address whose percent signs spell nothing is refused under a number, and is no fault of the server", async ({ request }) => {
  for (const address of ["/tasks/%E0%A4%A", "/%", "/api/files/%ff", "/tasks/%00", "/reports/a%00b/matrix"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(400);
    expect(await answer.text()).toContain("地址不完整");
    expect(answer.headers()["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test("every page that reads its address says what of it means nothing, in words and in the status, and shows the rest", async ({ as }) => {
  const office = await as("office");
  const administrator = await as("admin");
  const report = await sampleReport(office);
  for (const [page, address, said] of [
    [office, "/tasks?light=purple&status=issued", "灯 = purple"],
    [office, "/overdue?scope=purple", "范围 = purple"],
    [office, "/notifications?page=-5", "页 = -5"],
    [office, "/notifications?page=9999999999999", "页 = 9999999999999"],
    [office, "/reports/sentences?disposition=lost", "去向 = lost"],
    [office, `${report}?span=180-120`, "原文位置 = 180-120"],
    [office, `${report}?reading=x`, "第几次读入 = x"],
    [office, `${report}/editions/changes?reading=0`, "第几次读入 = 0"],
    [administrator, "/admin/calendar?year=27", "年份 = 27"],
    [administrator, "/admin/people?role=king&state=all", "角色 = king"],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(400);
    await expect(page.getByRole("alert").filter({ hasText: said }), address).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
  }
  // A report without pages shows its text instead, whatever was asked of them.
  expect((await office.request.get(`${report}/original?span=x`, { maxRedirects: 0 })).status()).toBe(307);
  // What would be understood and leads to nothing is said too; names that no page reads are none of its business.
  const beyond = await office.goto(`${report}?span=0-999999`);
  expect(beyond?.status()).toBe(200);
  await expect(office.getByRole("alert").filter({ hasText: "原文位置 = 0-999999" })).toHaveCount(1);
  // A page after the last says so, and the way back: not that there is nothing, nor that nothing fits.
  for (const [page, address] of [[office, "/tasks?page=900"], [office, "/reports/sentences?page=900"], [office, "/notifications?page=900"], [administrator, "/admin/people?page=900"]] as const) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expect(page.getByText("这一页没有内容"), address).toBeVisible();
    await expect(page.getByRole("link", { name: "回第 1 页" }), address).toBeVisible();
  }
  for (const address of ["/overdue?light=purple", "/notifications?else=1", "/reports?span=x", `${report}/matrix?span=x`]) {
    expect((await office.request.get(address)).status(), address).toBe(200);
  }
});

test("a page of another site writes nothing", async ({ as, baseURL }) => {
  const { request } = await as("office");
  const cross = { origin: FOREIGN, "sec-fetch-site": "cross-site" };
  for (const address of ["/tasks", "/sign-in", "/api/files", "/api/imports"]) {
    const action = { "next-action": "0".repeat(42), "content-type": "text/plain;charset=UTF-8" };
    expect((await request.post(address, { headers: { ...cross, ...action }, data: "[]" })).status(), address).toBe(403);
    expect((await request.post(address, { headers: { ...action, origin: FOREIGN }, data: "[]" })).status(), `${address} by origin alone`).toBe(403);
  }
  expect((await request.post("/api/imports", { headers: { origin: baseURL ?? "" }, data: Buffer.from("x") })).status()).not.toBe(403);
});

test("a file is refused for what it is, with the status that says so", async ({ as, baseURL }) => {
  const { request } = await as("urban.liaison");
  const send = (name: string, data: Buffer) => request.post("/api/files", { data, headers: { origin: baseURL ?? "", "x-file-name": encodeURIComponent(name), "content-type": "application/octet-stream" } });
  expect((await send("材料.txt", Buffer.from("有内容"))).status()).toBe(201);
  expect((await send("空.txt", Buffer.alloc(0))).status()).toBe(422);
  expect((await send("程序.pdf", Buffer.from("MZ\u0090\u0000\u0003\u0000\u0000\u0000", "latin1"))).status()).toBe(415);
  const large = await send("大.txt", Buffer.alloc(51 * 1_048_576, 65)).then((answer) => answer.status(), () => 413);
  expect(large).toBe(413);
  const page = await send("网页.txt", Buffer.from("<script>alert(1)</script>"));
  // A page is no evidence, whatever its name.
  expect(page.status()).toBe(415);
});

test("a report of more than ten megabytes arrives whole, under a name that ends as it does", async ({ as, baseURL }) => {
  const { request } = await as("office");
  const sentences = ["2023年法治政府建设年度报告", "一、存在的不足", "（一）执法人员年龄结构有待改善。", "二、下一步工作安排", "（一）开展执法培训。"];
  const data = docxOf({ body: sentences.map((words) => paragraph(words)).join(""), parts: { "word/media/image1.png": randomBytes(11 * 1_048_576) } });
  const answer = await request.post("/api/imports?name=%E6%8A%A5%E5%91%8A.exe", { data, headers: { origin: baseURL ?? "", "content-type": "application/octet-stream" } });
  expect(answer.status(), await answer.text()).toBe(201);
  const { value } = (await answer.json()) as { value: { draftId: string } };
  expect(await (await request.get(`/reports/drafts/${value.draftId}`)).text()).toContain("报告.exe.docx");
});

test("nothing is held of a body larger than any form, whoever sends it", async ({ baseURL }) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = ask(`${baseURL}/sign-in`, { method: "POST", headers: { origin: baseURL, "content-length": 52_428_800 } }, (answer) => (resolve(answer.statusCode), asked.destroy()));
    asked.on("error", reject).flushHeaders();
  });
  expect(status).toBe(413);
});

test("what cannot be read is refused in words and not quoted in the log, an unknown action told that the site is newer", async ({ request, baseURL }) => {
  const send = (data: string, action = "0".repeat(42), language = "zh-CN") =>
    request.post("/sign-in", { data, headers: { origin: baseURL ?? "", "next-action": action, "content-type": "text/plain;charset=UTF-8", "accept-language": language } });
  for (const data of ["", "{", '["$1"]', "a-typed-password"]) {
    const answer = await send(data);
    expect([answer.status(), await answer.text()], data).toEqual([400, "这次提交不完整，未予办理。请刷新页面后再办。\n"]);
    expect(answer.headers()["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect(readSiteLog().text).not.toContain("a-typed-password");
  const unknown = [await send("[]"), await send("[]", "no-such-action", "en")] as const;
  expect([unknown[0].status(), await unknown[0].text()]).toEqual([409, expect.stringContaining("系统已更新")]);
  expect([unknown[1].status(), await unknown[1].text()]).toEqual([400, expect.stringContaining("Reload the page")]);
});

test("of next-auth's addresses those that are used answer, and none writes into the log for anyone", async ({ request, baseURL }) => {
  const forged = await request.post("/api/auth/_log", { form: { level: "error", code: "A-FORGED-LINE" }, headers: { origin: baseURL ?? "" } });
  expect(forged.status()).toBe(404);
  expect(readSiteLog().text).not.toContain("A-FORGED-LINE");
  for (const address of ["callback/credentials", "verify-request", "session", "providers", "signin", "signout", "error"]) {
    expect((await request.get(`/api/auth/${address}`)).status(), address).toBe(404);
  }
  expect((await request.get("/api/auth/csrf")).status()).toBe(200);
});

test("a request's number is the site's own", async ({ as }) => {
  const { request } = await as("office");
  const own = "11111111-1111-4111-8111-111111111111";
  for (const address of ["/api/files/none", "/healthz", "/tasks/"]) {
    const answer = await request.get(address, { headers: { "x-request-id": own }, maxRedirects: 0 });
    expect(answer.headers()["x-request-id"], address).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers()["x-request-id"], address).not.toBe(own);
  }
  const requests = () => readSiteLog().lines.filter(({ msg }) => msg === "request");
  await expect.poll(() => requests().some(({ path, status }) => path === "/tasks/" && status === 308)).toBe(true);
  expect(requests().filter(({ requestId }) => requestId === undefined || requestId === own)).toEqual([]);
});

test("the site says that it is well, and sends the headers that keep it so", async ({ request }) => {
  expect((await request.get("/healthz")).status()).toBe(200);
  expect(await (await request.get("/readyz")).json()).toMatchObject({ database: true, files: true });
  const headers = (await request.get("/sign-in")).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src [^;]*'nonce-/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});
