import { expect, it } from "vitest";
import { readSourceFiles } from "@/tests/support/source-files";

/** What one writes in, or sends files with; the parts of forms that hold such. */
const WRITES = /<(TextArea|TextInput|FileUploads|SentenceField|TaskFields|CriteriaAnswers|CriteriaRows|MeasureRows|PartRows)\b/;

const components = readSourceFiles().filter(({ path }) => path.startsWith("components/") && path.endsWith(".tsx"));
const formsOf = (text: string, name: string) => [...text.matchAll(new RegExp(`<${name}\\b(?:(?!<${name}\\b)[^])*?</${name}>`, "g"))].map(([form]) => form);

it("says in every form that takes words or files what must not enter; accounts alone are made of names and numbers", () => {
  const bare = components.filter(({ text }) => formsOf(text, "VerbForm").some((form) => WRITES.test(form))).map(({ path }) => path);
  expect(bare.filter((path) => path !== "components/ui/verb-form.tsx")).toEqual(["components/people/person-form.tsx", "components/people/setup-form.tsx"]);
  const writing = components.filter(({ text }) => formsOf(text, "WritingForm").length > 0);
  expect(writing.length).toBeGreaterThan(15);
});
