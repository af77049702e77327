import { describe, expect, it } from "vitest";
import { passwordWeakness } from "@/lib/domain/people/password-policy";

describe("passwordWeakness", () => {
  it.each([
    ["123456789", "password-too-short"],
    ["一二三四五六七八九", "password-too-short"],
    ["😀".repeat(9), "password-too-short"],
    ["x1y".repeat(67), "password-too-long"],
    ["Ban-Shi-Yuan", "password-is-user-name"],
    ["Password1234", "password-too-common"],
    ["ｗｏａｉｎｉ１３１４", "password-too-common"],
    ["8888888888888", "password-too-common"],
    ["abababababab", "password-too-common"],
  ])("refuses %s: %s", (password, code) => {
    expect(passwordWeakness(password, "ban-shi-yuan")?.code).toBe(code);
  });

  it.each(["correct horse", "条条有着落句句有回音", "k7mw-3fxe-9bqt-hd4n", "x".repeat(100) + "yz".repeat(50)])("accepts %s", (password) => {
    expect(passwordWeakness(password, "ban-shi-yuan")).toBeNull();
  });
});
