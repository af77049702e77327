import { describe, expect, it } from "vitest";
import { isSameOriginWrite } from "@/lib/edge/origin";

const request = (method: string, headers: Record<string, string>) => ({ method, headers: new Headers({ host: "td.example.gov.cn", ...headers }) });

describe("isSameOriginWrite", () => {
  it.each(["GET", "HEAD", "OPTIONS"])("lets %s pass from anywhere", (method) => {
    expect(isSameOriginWrite(request(method, { origin: "https://evil.example" }))).toBe(true);
  });

  it.each([
    ["same-origin, as fetch says it", { "sec-fetch-site": "same-origin" }, true],
    ["same-origin with its origin", { "sec-fetch-site": "same-origin", origin: "https://td.example.gov.cn" }, true],
    ["our origin without TLS", { origin: "http://td.example.gov.cn" }, true],
    ["our origin behind a reverse proxy", { host: "127.0.0.1:3000", "x-forwarded-host": "TD.example.gov.cn", origin: "https://td.example.gov.cn" }, true],
    ["a person's own act with our origin", { "sec-fetch-site": "none", origin: "https://td.example.gov.cn" }, true],
    ["a sister site", { "sec-fetch-site": "same-site", origin: "https://other.example.gov.cn" }, false],
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
    ["another site that lies in neither", { origin: "https://evil.example" }, false],
    ["our name on another port", { origin: "https://td.example.gov.cn:8443" }, false],
    ["our name as a prefix", { origin: "https://td.example.gov.cn.evil.example" }, false],
    ["an opaque origin", { origin: "null" }, false],
    ["an opaque origin that claims to be ours", { "sec-fetch-site": "same-origin", origin: "null" }, false],
    ["rubbish", { origin: "://" }, false],
    ["no word of either", {}, false],
    ["an address typed in, without origin", { "sec-fetch-site": "none" }, false],
    ["an empty host", { host: "", origin: "null" }, false],
  ])("%s", (_, headers, allowed) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(isSameOriginWrite(request(method, headers))).toBe(allowed);
  });
});
