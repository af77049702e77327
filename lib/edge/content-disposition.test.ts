import { expect, it } from "vitest";
import { contentDisposition } from "@/lib/edge/content-disposition";

it("gives the name in both writings", () => {
  expect(contentDisposition("attachment", "report 1.pdf")).toBe(`attachment; filename="report 1.pdf"; filename*=UTF-8''report%201.pdf`);
  expect(contentDisposition("inline", "通知.pdf")).toBe(`inline; filename="__.pdf"; filename*=UTF-8''%E9%80%9A%E7%9F%A5.pdf`);
});

it("lets nothing in a name end the header or its quotes", () => {
  const header = contentDisposition("attachment", `a"; filename="b\\c\r\nset-cookie: x'(1)*.pdf\ud800`);
  expect(header).toBe(`attachment; filename="a_; filename=_b_c__set-cookie: x'(1)*.pdf_"; filename*=UTF-8''a%22%3B%20filename%3D%22b%5Cc%0D%0Aset-cookie%3A%20x%27%281%29%2A.pdf%EF%BF%BD`);
  expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
});
