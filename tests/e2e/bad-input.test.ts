import { addressOf, HANDLERS, PAGES } from "@/tests/e2e/support/addresses";
import { expect, test } from "@/tests/e2e/support/people";

const NOBODY = "00000000-0000-7000-8000-000000000000";
const FOREIGN = "https://elsewhere.invalid";

test("what nobody knows is not found, and nonsense in an address is no error", async ({ as }) => {
  const office = await as("office");
  const administrator = await as("admin");
  const unknown = (id: string) => Object.fromEntries(["taskId", "reportId", "draftId", "personId", "unitId", "evidenceId", "editionId"].map((name) => [name, encodeURIComponent(id)]));
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
  for (const address of ["/tasks/%E0%A4%A", "/%", "/api/files/%ff"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(400);
    expect(await answer.text()).toContain("地址不完整");
    expect(answer.headers()["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test("every page that reads its address says what of it means nothing, in words and in the status, and shows the rest", async ({ as }) => {
  const office = await as("office");
  const administrator = await as("admin");
  await office.goto("/reports");
  const report = await office.locator('main a[href^="/reports/"]:not([href*="/new"], [href*="/drafts/"], [href*="/sentences"])').first().getAttribute("href");
  for (const [page, address, said] of [
    [office, "/tasks?light=purple&status=issued", "灯 = purple"],
    [office, "/overdue?scope=purple", "范围 = purple"],
    [office, "/notifications?page=-5", "页 = -5"],
    [office, "/notifications?page=9999999999999", "页 = 9999999999999"],
    [office, `${report}?span=180-120`, "原文位置 = 180-120"],
    [administrator, "/admin/people?role=king&state=all", "角色 = king"],
  ] as const) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(400);
    await expect(page.getByRole("alert").filter({ hasText: said }), address).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
  }
  // What would be understood and leads to nothing is said too; names that no page reads are none of its business.
  const beyond = await office.goto(`${report}?span=0-999999`);
  expect(beyond?.status()).toBe(200);
  await expect(office.getByRole("alert").filter({ hasText: "原文位置 = 0-999999" })).toHaveCount(1);
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

test("the site says that it is well, and sends the headers that keep it so", async ({ request }) => {
  expect((await request.get("/healthz")).status()).toBe(200);
  expect(await (await request.get("/readyz")).json()).toMatchObject({ database: true, files: true });
  const headers = (await request.get("/sign-in")).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src [^;]*'nonce-/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});
