import { describe, expect, it } from "vitest";
import { clientAddress } from "@/lib/edge/client-address";

describe("clientAddress", () => {
  it.each([
    [undefined, ""],
    ["10.0.0.7", "10.0.0.7"],
    ["1.1.1.1, 10.0.0.7", "10.0.0.7"],
    ["::ffff:10.0.0.7", "10.0.0.7"],
    ["2001:DB8::1", "2001:db8::1"],
    ["10.0.0.7, <script>", ""],
    ["", ""],
  ])("%s is %s", (forwarded, address) => {
    expect(clientAddress(new Headers(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }))).toBe(address);
  });
});
