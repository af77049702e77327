import { describe, expect, it } from "vitest";
import { hashPassword, isPassword, oneTimePassword } from "@/lib/crypto/password";
import { passwordWeakness } from "@/lib/domain/people/password-policy";

describe("password", () => {
  it("is hashed with argon2id at the cost OWASP asks for, never twice alike", async () => {
    const [one, two] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it("is recognised, and another is not", async () => {
    const hash = await hashPassword("correct horse");
    expect(await isPassword("correct horse", hash)).toBe(true);
    expect(await isPassword("correct horsf", hash)).toBe(false);
  });

  it("is the same in full width", async () => {
    expect(await isPassword("Ｈｏｒｓｅ１２３４５", await hashPassword("Horse12345"))).toBe(true);
  });

  it("costs a name nobody has as much as a known one", async () => {
    const hash = await hashPassword("correct horse");
    const quickest = async (check: () => Promise<boolean>) => {
      const times: number[] = [];
      for (let i = 0; i < 12; i += 1) {
        const start = performance.now();
        expect(await check()).toBe(false);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const known = await quickest(() => isPassword("wrong password", hash));
    const unknown = await quickest(() => isPassword("wrong password", null));
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });

  it("given once can be read aloud, and passes the policy", () => {
    const many = Array.from({ length: 200 }, () => oneTimePassword());
    for (const password of many) {
      expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
      expect(passwordWeakness(password, "admin")).toBeNull();
    }
    expect(new Set(many).size).toBe(200);
  });
});
