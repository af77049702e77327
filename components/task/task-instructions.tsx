import { useTranslations } from "next-intl";
import { MarkInstruction } from "@/components/task/mark-instruction";
import { TaskPart } from "@/components/task/task-part";
import { InstantText } from "@/components/ui/instant-text";
import { UnitName } from "@/components/ui/unit-name";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { Day } from "@/lib/domain/calendar/day";

type Instruction = {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  readonly author: string | null;
  readonly addressees: readonly { readonly unit: { readonly id: string; readonly name: string; readonly shortName: string }; readonly readOn: Day | null }[];
  readonly toMark: boolean;
};

/** A leader's words, to those who may see them; drawn by an addressee's browser, they are read. */
export function TaskInstructions({ instructions, markRead }: { instructions: readonly Instruction[]; markRead: ServerVerb }) {
  const t = useTranslations("task-page.instructions");
  if (instructions.length === 0) return null;
  return (
    <TaskPart id="instructions" title={t("title")} count={t("count", { count: instructions.length })}>
      <ul>
        {instructions.map((instruction) => (
          <li key={instruction.id} className="border-b py-3">
            <p lang="zh-CN" className="max-w-[46em] text-14 leading-6 whitespace-pre-line max-sm:text-16">
              {instruction.text}
            </p>
            <p className="flex flex-wrap gap-x-4 text-12 text-ink-3">
              <span lang="zh-CN">{instruction.author}</span>
              <InstantText at={instruction.at} />
              {instruction.addressees.map(({ unit, readOn }) => (
                <span key={unit.id}>
                  <UnitName {...unit} className="text-ink-2" /> {readOn ? t("read", { day: readOn }) : t("unread")}
                </span>
              ))}
            </p>
            {instruction.toMark && <MarkInstruction instructionId={instruction.id} action={markRead} />}
          </li>
        ))}
      </ul>
    </TaskPart>
  );
}
