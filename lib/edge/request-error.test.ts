import { describe, expect, it } from "vitest";
import { describeRequestError } from "@/lib/edge/request-error";

const context = { routerKind: "App Router", routePath: "/tasks/[taskId]", routeType: "render", revalidateReason: undefined } as const;
const asked = (headers: Record<string, string | string[]> = {}) => ({ path: "/tasks/7?words=张三", method: "GET", headers });

describe("describeRequestError", () => {
  it("joins the number on the error page to the number of the request", () => {
    const error = Object.assign(new Error("no rows"), { digest: "3471" });
    expect(describeRequestError(error, asked({ "x-request-id": "0f-1" }), context)).toEqual({
      err: error,
      digest: "3471",
      requestId: "0f-1",
      method: "GET",
      path: "/tasks/7",
      route: "/tasks/[taskId]",
      during: "render",
    });
  });

  it("keeps neither what was searched for nor a cookie", () => {
    const kept = JSON.stringify(describeRequestError(new Error("x"), asked({ cookie: "tiaodu.sign-in=abc", authorization: "Bearer abc" }), context));
    expect(kept).not.toMatch(/张三|abc/);
  });

  it.each([["a string"], [null], [undefined], [42]])("takes whatever was thrown: %s", (thrown) => {
    expect(describeRequestError(thrown, asked(), context)).toMatchObject({ err: thrown, digest: undefined, requestId: undefined });
  });
});
