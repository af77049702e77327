import { beforeEach, describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "@/lib/crypto/password";
import { db } from "@/lib/db/client";
import { changePassword } from "@/lib/usecases/people/change-password";
import { resetPassword } from "@/lib/usecases/people/reset-password";
import { signIn } from "@/lib/usecases/people/sign-in";
import { loadSession } from "@/lib/db/load-session";
import { buildScene, by, type Scene } from "@/tests/support/scene";

const PASSWORD = "correct horse";
const passwordHash = await hashPassword(PASSWORD);

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
  await db().person.updateMany({ data: { passwordHash } });
});

const leader = () => by(scene.people.leader);
const change = (newPassword: string, again = newPassword, currentPassword = PASSWORD) => changePassword(leader(), { currentPassword, newPassword, again });
const events = async () => (await db().event.findMany({ include: { particulars: true } })).map(({ kind, actorId, particulars }) => ({ kind, actorId, particulars: particulars!.body }));

describe("one's own password", () => {
  it("is changed, with an event that says nothing of it", async () => {
    await change("another horse");
    const person = await db().person.findUniqueOrThrow({ where: { userName: "leader" } });
    expect(await isPassword("another horse", person.passwordHash)).toBe(true);
    const [event] = await events();
    expect(event).toMatchObject({ kind: "person.passwordChanged", actorId: scene.people.leader.personId });
    expect(JSON.stringify(event)).not.toMatch(/horse|argon/);
  });

  it.each([
    [{ newPassword: "short" }, { code: "password-too-short", field: "newPassword" }],
    [{ newPassword: PASSWORD }, { code: "password-unchanged", field: "newPassword" }],
    [{ newPassword: "another horse", again: "another house" }, { code: "invalid-form", field: "again" }],
    [{ newPassword: "another horse", currentPassword: "wrong" }, { code: "password-wrong", field: "currentPassword" }],
    [{ newPassword: "" }, { code: "invalid-form" }],
  ])("is not changed by %j", async (typed: { newPassword: string; again?: string; currentPassword?: string }, refusal) => {
    await expect(change(typed.newPassword, typed.again, typed.currentPassword)).rejects.toMatchObject(refusal);
    expect((await db().person.findUniqueOrThrow({ where: { userName: "leader" } })).passwordHash).toBe(passwordHash);
    expect(await events()).toEqual([]);
  });

  it("leaves no fast hash of what was typed under a form's key", async () => {
    await changePassword({ ...leader(), formKey: "0123456789abcdef" }, { currentPassword: PASSWORD, newPassword: "another horse", again: "another horse" });
    expect(await db().formKey.count()).toBe(0);
  });

  it("cannot be guessed from an open sign-in: wrong guesses lock the account", async () => {
    for (let i = 0; i < 5; i += 1) await expect(change("another horse", undefined, "wrong")).rejects.toMatchObject({ code: "password-wrong" });
    await expect(change("another horse")).rejects.toMatchObject({ code: "sign-in-locked" });
  });

  it("is changed once by two at once", async () => {
    const answers = await Promise.allSettled([change("another horse"), change("a third horse")]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await events()).toHaveLength(1);
  });
});

describe("a reset", () => {
  const reset = (formKey?: string, actor = scene.people.administrator) => resetPassword(by(actor, formKey), { personId: scene.people.leader.personId });

  it("gives a password for one sign-in, to be changed first", async () => {
    const { oneTimePassword } = await reset();
    const from = { address: "", userAgent: "", now: leader().now };
    const { signInId } = await signIn({ userName: "leader", password: oneTimePassword! }, from);
    expect(await loadSession(signInId, from.now)).toMatchObject({ mustChangePassword: true });
    await change("another horse", undefined, oneTimePassword!);
    const again = await signIn({ userName: "leader", password: "another horse" }, from);
    expect(await loadSession(again.signInId, from.now)).toMatchObject({ mustChangePassword: false });
    expect((await events()).map(({ kind }) => kind)).toEqual(["person.passwordReset", "person.passwordChanged"]);
  });

  it("is done once by a form sent twice, and the password is kept nowhere", async () => {
    const key = "0123456789abcdef";
    const [one, two] = await Promise.all([reset(key), reset(key)]);
    const told = [one.oneTimePassword, two.oneTimePassword].filter((password) => password !== null);
    expect(told).toHaveLength(1);
    expect(await isPassword(told[0]!, (await db().person.findUniqueOrThrow({ where: { userName: "leader" } })).passwordHash)).toBe(true);
    expect(JSON.stringify([await events(), await db().formKey.findMany()])).not.toContain(told[0]);
    expect(await events()).toHaveLength(1);
  });

  it.each(["office", "officeHead", "leader", "justiceHead", "observer"] as const)("is not for %s", async (who) => {
    await expect(reset(undefined, scene.people[who])).rejects.toMatchObject({ code: "forbidden" });
    expect(await events()).toEqual([]);
  });

  it("of nobody is not found", async () => {
    await expect(resetPassword(by(scene.people.administrator), { personId: "nobody" })).rejects.toMatchObject({ code: "not-found" });
  });
});
