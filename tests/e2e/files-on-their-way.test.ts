import { dropOn, openTask, startVerb } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

const TEXT = "案卷评查 12 件，评查表随附。";

test("by Ctrl Enter as by its button, a form waits for the files still on their way to it", async ({ as }) => {
  const liaison = await as("urban.liaison");
  await openTask(liaison, "三年行动计划年度任务：城市管理领域");
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await liaison.route("**/api/files", async (route) => {
    await held;
    await route.continue();
  });
  const sent: string[] = [];
  liaison.on("request", (request) => request.headers()["next-action"] !== undefined && sent.push(request.url()));

  const form = await startVerb(liaison, "报进展");
  const words = form.getByLabel("进展（一句话即可）");
  await form.getByLabel("选文件").setInputFiles([{ name: "评查表.txt", mimeType: "text/plain", buffer: Buffer.from("评查 12 件") }]);
  await words.fill(TEXT);
  await expect(form.getByRole("button", { name: "还有 1 件在传" })).toBeVisible();
  await words.press("Control+Enter");
  letThrough();
  await expect(form.getByRole("list", { name: "文件" }).getByText(/^完成/)).toBeVisible();
  expect(sent).toEqual([]);

  await words.press("Control+Enter");
  await expect(form).toBeHidden();
  await expect(liaison.getByRole("complementary", { name: "时间线" }).getByText(TEXT)).toHaveCount(1);
  await expect(liaison.locator("#evidence")).toContainText("评查表.txt");
});

test("files dropped on a form go their way as chosen ones do", async ({ as }) => {
  const liaison = await as("urban.liaison");
  await openTask(liaison, "三年行动计划年度任务：城市管理领域");
  const form = await startVerb(liaison, "报进展");
  await dropOn(form.getByText("或拖到这里"), [
    { name: "评查表.txt", text: "评查 12 件" },
    { name: "评查说明.txt", text: "逐件列明瑕疵" },
  ]);
  const files = form.getByRole("list", { name: "文件" });
  await expect(files.getByText(/^完成/)).toHaveCount(2);
  await expect(files.getByRole("listitem").filter({ hasText: "评查说明.txt" })).toHaveCount(1);
});
