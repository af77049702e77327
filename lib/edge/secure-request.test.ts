import { afterEach, expect, it } from "vitest";
import { isSecureRequest } from "@/lib/edge/secure-request";
import { setEnv } from "@/lib/env";

afterEach(() => setEnv({ NEXTAUTH_URL: "" }));

const forwarded = (proto: string) => isSecureRequest(new Headers({ "x-forwarded-proto": proto }));

it("believes the proxy that the browser met first, where the site's address is not set", () => {
  expect(["https", "https,http", " https , http"].map(forwarded)).toEqual([true, true, true]);
  expect(["http", "http,https", "httpsome"].map(forwarded)).toEqual([false, false, false]);
  expect(isSecureRequest(new Headers())).toBe(false);
});

it("goes by the site's address before all", () => {
  setEnv({ NEXTAUTH_URL: "https://tiaodu.example.cn" });
  expect(forwarded("http")).toBe(true);
  setEnv({ NEXTAUTH_URL: "http://10.0.0.8" });
  expect(forwarded("https")).toBe(false);
});
