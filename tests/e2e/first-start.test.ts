import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { envWith } from "@/lib/env";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { freePort } from "@/tests/e2e/support/free-port";
import { expect, fillSignIn, test } from "@/tests/e2e/support/people";

const PASSWORD = "a-first-password-2024";
const LOOKS = [
  { locale: "en", colorScheme: "dark", title: "First start" },
  { locale: "zh-CN", colorScheme: "light", title: "首次启用" },
] as const;

type Site = { readonly baseURL: string; /** As Ctrl-C does; gives the exit code. */ readonly stop: () => Promise<number | null> };

/** `npm start`, with what it keeps in that folder and no sample in it. */
async function startSite(dataDir: string): Promise<Site> {
  const port = await freePort();
  const baseURL = `http://127.0.0.1:${port}`;
  const own = { DATA_DIR: dataDir, FILES_DIR: "", DATABASE_URL: "", NEXTAUTH_URL: "", SCENE: "empty", PORT: String(port), BIND_ADDRESS: "127.0.0.1" };
  const site = spawn(process.execPath, ["lib/cli/run.mjs", "start"], { stdio: "ignore", env: envWith(own) });
  const ended = new Promise<number | null>((resolve) => site.once("exit", resolve));
  await expect.poll(() => fetch(`${baseURL}/healthz`).then(({ ok }) => ok, () => false), { timeout: 120_000 }).toBe(true);
  return { baseURL, stop: () => (site.kill("SIGINT"), ended) };
}

test("a new system asks for its first unit and administrator, once; stopped and started again it is as it was", async ({ browser }) => {
  test.setTimeout(300_000);
  const dataDir = mkdtempSync(path.join(tmpdir(), "tiaodu-first-start-"));
  const sites: Site[] = [];
  const started = async () => (sites.push(await startSite(dataDir)), sites.at(-1)!);
  try {
    const { baseURL, stop } = await started();
    for (const { title, ...look } of LOOKS) {
      const page = await (await browser.newContext({ baseURL, ...look })).newPage();
      await page.goto("/tasks");
      await expect(page).toHaveURL(/\/setup$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      expect(await barriersOn(page)).toEqual([]);
      await page.context().close();
    }

    const page = await (await browser.newContext({ baseURL })).newPage();
    await page.goto("/setup");
    await page.getByLabel("单位名称").fill("区委依法治区办");
    await page.getByLabel("简称").fill("治区办");
    await page.getByLabel("姓名或岗位").fill("系统管理员");
    await page.getByLabel("用户名").fill("first.admin");
    await page.locator("[name=password]").fill(PASSWORD);
    await page.locator("[name=again]").fill(`${PASSWORD}x`);
    await page.getByRole("button", { name: "建立并登录" }).click();
    await expect(page.getByText("两次输入的密码不一样。")).toBeVisible();
    await expect(page.getByLabel("单位名称")).toHaveValue("区委依法治区办");
    await page.locator("[name=again]").fill(PASSWORD);
    await page.getByRole("button", { name: "建立并登录" }).click();
    await page.waitForURL(`${baseURL}/`);
    await expect(page.getByRole("heading", { name: "系统管理" })).toBeVisible();
    await page.context().close();
    expect(await stop()).toBe(130);

    const again = await started();
    const later = await (await browser.newContext({ baseURL: again.baseURL })).newPage();
    await later.goto("/setup");
    await expect(later).toHaveURL(/\/sign-in/);
    await fillSignIn(later, "first.admin", PASSWORD);
    await expect(later.getByRole("heading", { name: "系统管理" })).toBeVisible();
  } finally {
    for (const { stop } of sites) await stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
