import type { Locator } from "@playwright/test";
import { sampleReport } from "@/tests/e2e/support/addresses";
import { expect, test } from "@/tests/e2e/support/people";

/** Of each target: how far from its middle a finger still hits it, upwards and downwards, to the left and right; and what lies over its middle. */
async function reachOf(targets: Locator): Promise<{ name: string; width: number; height: number; over: string | null }[]> {
  await expect(targets.first()).toBeVisible();
  return targets.evaluateAll((elements) =>
    elements.map((element) => {
      element.scrollIntoView({ block: "center" });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isHit = (dx: number, dy: number) => element.contains(document.elementFromPoint(x + dx, y + dy));
      const far = (dx: number, dy: number) => {
        let steps = 0;
        while (steps < 40 && isHit(dx * (steps + 1), dy * (steps + 1))) steps++;
        return steps;
      };
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return { name, width: far(-1, 0) + far(1, 0) + 1, height: far(0, -1) + far(0, 1) + 1, over: isHit(0, 0) ? null : (document.elementFromPoint(x, y)?.textContent ?? "").slice(0, 20) };
    }),
  );
}

const TOO_SMALL = 43;

async function expectReach(targets: Locator, what: string): Promise<void> {
  const wrong = (await reachOf(targets)).filter(({ width, height, over }) => width < TOO_SMALL || height < TOO_SMALL || over !== null);
  expect(wrong, what).toEqual([]);
}

test("a finger hits 44 px of each block, shape, cell and way in words, and none lies under another @phone", async ({ as }) => {
  const leader = await as("leader");
  await leader.goto("/overdue");
  const part = (name: RegExp) => leader.getByRole("main").locator("section").filter({ has: leader.getByRole("heading", { name }) });
  await expectReach(part(/^按牵头单位/).locator('li a[href^="/tasks/"]'), "blocks by unit");
  await expectReach(part(/^按报告语句/).locator('li a[href^="/tasks/"]'), "shapes by sentence");

  const office = await as("office");
  await office.goto(await sampleReport(office));
  await expectReach(office.locator("ol[aria-hidden=true] a"), "cells of the coverage strip");
  await expectReach(office.locator("a.mark"), "marks in the margin");
  await office.goto("/account");
  await expectReach(office.getByRole("main").locator(".go"), "ways in words");
});
