import { beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "@/lib/crypto/password";
import { db } from "@/lib/db/client";
import { loadSession } from "@/lib/db/load-session";
import { signIn, SIGN_IN_HOURS } from "@/lib/usecases/people/sign-in";
import { signOut } from "@/lib/usecases/people/sign-out";
import { buildScene, type Scene } from "@/tests/support/scene";

const PASSWORD = "correct horse";
const NOW = new Date("2024-03-04T02:00:00Z");
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const from = (now = NOW, address = "10.0.0.7") => ({ address, userAgent: "Firefox", now });
const passwordHash = await hashPassword(PASSWORD);

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
  await db().person.updateMany({ data: { passwordHash } });
});

const tryWith = (password: string, now = NOW, userName = "leader", address = "10.0.0.7") =>
  signIn({ userName, password }, from(now, address)).then(
    () => "in",
    (refusal: { code: string }) => refusal.code,
  );
const outcomes = async () => (await db().accessLog.findMany({ orderBy: { id: "asc" } })).map((row) => row.outcome);

describe("signing in", () => {
  it("opens a sign-in that names the person, for a working day", async () => {
    const { signInId } = await signIn({ userName: "  Ｌｅａｄｅｒ ", password: PASSWORD }, from());
    const session = await loadSession(signInId, NOW);
    expect(session).toMatchObject({ viewer: scene.people.leader, userName: "leader", mustChangePassword: false });
    expect(await loadSession(signInId, after(SIGN_IN_HOURS * 60 - 1))).not.toBeNull();
    expect(await loadSession(signInId, after(SIGN_IN_HOURS * 60))).toBeNull();
    expect(await outcomes()).toEqual(["signedIn"]);
  });

  it("gives one answer for a wrong password, an unknown name and a deactivated person, and logs which it was", async () => {
    expect(await tryWith("wrong password")).toBe("sign-in-refused");
    expect(await tryWith(PASSWORD, NOW, "nobody")).toBe("sign-in-refused");
    expect(await tryWith(PASSWORD, NOW, "formerjusticehead")).toBe("sign-in-refused");
    expect(await outcomes()).toEqual(["wrongPassword", "unknownName", "inactive"]);
    expect(await db().signIn.count()).toBe(0);
  });

  it("takes names and passwords of any shape", async () => {
    for (const odd of ["", "\0", "\ud800", "x".repeat(5000), "' OR 1=1 --"]) {
      expect(await tryWith(odd)).toMatch(/^sign-in-(refused|locked)$/);
      expect(await tryWith(PASSWORD, NOW, odd)).toBe("sign-in-refused");
    }
  });

  it("ends on signing out, once", async () => {
    const { signInId } = await signIn({ userName: "leader", password: PASSWORD }, from());
    await signOut(signInId, after(1));
    await signOut(signInId, after(2));
    expect(await loadSession(signInId, after(1))).toBeNull();
    expect(await outcomes()).toEqual(["signedIn", "signedOut"]);
  });
});

describe("the lock", () => {
  const failTimes = async (times: number, userName = "leader", address = "10.0.0.7") => {
    for (let i = 0; i < times; i += 1) expect(await tryWith("wrong password", after(i / 10), userName, address)).toBe("sign-in-refused");
  };

  it("closes an account after five failures for a quarter of an hour, also to the right password", async () => {
    await failTimes(5);
    expect(await tryWith(PASSWORD, after(1))).toBe("sign-in-locked");
    expect(await tryWith(PASSWORD, after(15.3))).toBe("sign-in-locked");
    expect(await tryWith(PASSWORD, after(15.5))).toBe("in");
  });

  it("says how long, the same for a name nobody has", async () => {
    await failTimes(5);
    await failTimes(5, "nobody");
    const refused = (userName: string) => signIn({ userName, password: PASSWORD }, from(after(5))).catch((refusal: unknown) => refusal);
    expect(await refused("leader")).toMatchObject({ code: "sign-in-locked", values: { minutes: 11 } });
    expect(await refused("nobody")).toMatchObject({ code: "sign-in-locked", values: { minutes: 11 } });
  });

  it("begins anew after a success", async () => {
    await failTimes(4);
    expect(await tryWith(PASSWORD, after(1))).toBe("in");
    await failTimes(4);
    expect(await tryWith(PASSWORD, after(2))).toBe("in");
  });

  it("closes an address after thirty failures, to others not", async () => {
    for (let i = 0; i < 10; i += 1) await failTimes(3, `name${i}`);
    expect(await tryWith(PASSWORD, after(1))).toBe("sign-in-locked");
    expect(await tryWith(PASSWORD, after(1), "leader", "10.0.0.8")).toBe("in");
  });

  it("lets none of many attempts at once slip past the count", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryWith("wrong password")));
    expect(answers.filter((answer) => answer === "sign-in-refused")).toHaveLength(5);
    expect(answers.filter((answer) => answer === "sign-in-locked")).toHaveLength(15);
  });
});
