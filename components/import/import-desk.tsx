"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState, useTransition } from "react";
import { AddFromSelection } from "@/components/import/add-from-selection";
import { CandidateList } from "@/components/import/candidate-list";
import { ConfirmButton } from "@/components/import/confirm-button";
import { DiscardButton } from "@/components/import/discard-button";
import { DraftConflict } from "@/components/import/draft-conflict";
import { EditionNotice } from "@/components/import/edition-notice";
import { ImportContext, LitContext, type Importing } from "@/components/import/import-context";
import { ImportHeader } from "@/components/import/import-header";
import { ImportSummary } from "@/components/import/import-summary";
import { withLeftOver, type LeftOver } from "@/components/import/left-over";
import { LoosePassages } from "@/components/import/loose-passages";
import { addedSince, mergeCorrections } from "@/components/import/merge-corrections";
import { Paper } from "@/components/import/paper";
import { ReaderMessages } from "@/components/import/reader-messages";
import { RefusedCorrection } from "@/components/import/refused-correction";
import { RereadNotice } from "@/components/import/reread-notice";
import { SaveWords } from "@/components/import/save-words";
import { SetAsideList } from "@/components/import/set-aside-list";
import { suggestionsFor } from "@/components/import/suggestions";
import { UnkeptList } from "@/components/import/unkept-list";
import { useAutosave } from "@/components/import/use-autosave";
import { useDraft } from "@/components/import/use-draft";
import { usePicked } from "@/components/import/use-picked";
import { useUndoKey } from "@/components/import/use-undo-key";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { Day } from "@/lib/domain/calendar/day";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { UnkeptCorrection } from "@/lib/domain/report/corrections/move-corrections";
import type { Reading, Span } from "@/lib/domain/report/model";
import type { LeadUnit, LedTask } from "@/lib/domain/report/suggest-lead";

type Props = {
  readonly draftId: string;
  readonly version: number;
  /** An ISO instant. */
  readonly savedAt: string;
  readonly sourceName: string;
  readonly encoding: string;
  readonly size: number;
  readonly reading: Reading;
  readonly corrections: readonly Correction[];
  readonly unkept: readonly UnkeptCorrection[];
  /** The reader has become better since. */
  readonly isOutdated: boolean;
  readonly units: readonly LeadUnit[];
  readonly history: readonly LedTask[];
  readonly today: Day;
  readonly defaultMonthDay: string;
  readonly actions: { readonly save: ServerVerb; readonly reread: ServerVerb; readonly confirm: ServerVerb; readonly discard: ServerVerb };
};

/** Importing a report: its text with what was recognised at the left, the candidates at the right, either lighting the other. */
export function ImportDesk(props: Props) {
  const [left, setLeft] = useState<LeftOver | null>(null);
  return <ReadingDesk key={props.reading.readerVersion} {...props} left={left} onTake={setLeft} />;
}

/** `left`: what one did before it was read again elsewhere; `onTake` hears what one did up to a refresh. */
type Kept = { readonly left: LeftOver | null; readonly onTake: (left: LeftOver | null) => void };

/** The desk of one reading, which never changes; read again, all is worked out anew. */
function ReadingDesk({ draftId, version, savedAt, sourceName, encoding, size, actions, left, onTake, ...given }: Props & Kept) {
  const { units, history, today, defaultMonthDay } = given;
  const t = useTranslations("import");
  const router = useRouter();
  // A refresh brings an equal copy, which must not make all be worked out again.
  const [reading] = useState(given.reading);
  const [initial] = useState(() => withLeftOver(reading, given.corrections, left));
  const drafting = useDraft(reading, initial);
  const { draft, corrections, undo, replaceAll } = drafting;
  const saving = useAutosave({ draftId, saved: { version, savedAt }, stored: given.corrections, corrections, save: actions.save });
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Span | null>(null);
  const [shownSpan, setShownSpan] = useState<Span | null>(null);
  const [taking, startTaking] = useTransition();
  const paper = useRef<HTMLDivElement>(null);
  const { picked, clearPicked } = usePicked(paper);
  const suggestions = useMemo(() => suggestionsFor(draft, { units, history, today, defaultMonthDay }), [draft, units, history, today, defaultMonthDay]);
  useUndoKey(() => corrections.length > 0 && undo());

  const isDirty = useRef(false);
  useEffect(() => void (isDirty.current = !saving.isSaved()));
  useLeaveWarning(isDirty, t("save.leave"));

  // After a refresh that was asked for: what the server has, with what was done here put upon it.
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || taking) return;
    wanted.current = false;
    const merged = mergeCorrections(reading, saving.baseCorrections(), corrections, given.corrections);
    saving.rebase({ version, savedAt }, given.corrections);
    replaceAll(merged.corrections);
    onTake(null);
  }, [taking, version, savedAt, given.corrections, reading, corrections, saving, replaceAll, onTake]);
  useEffect(() => onTake(null), [onTake]);

  function take() {
    wanted.current = true;
    onTake({ reading, base: saving.baseCorrections(), mine: corrections });
    startTaking(() => router.refresh());
  }

  const importing = useMemo(
    (): Importing => ({
      ...drafting,
      ...suggestions,
      reading,
      units,
      openKey,
      open: (key) => (setOpenKey(key), setShownSpan(null)),
      hover: setHovered,
      picked,
      clearPicked,
      shownSpan,
      goTo: (span) => setShownSpan({ ...span }),
      point: setPointed,
    }),
    [drafting, suggestions, reading, units, openKey, picked, clearPicked, shownSpan],
  );
  const litKey = hovered ?? openKey;
  const lit = useMemo(() => ({ candidateKey: litKey, span: pointed }), [litKey, pointed]);
  const refused = saving.state.type === "refused" ? saving.state.refusal : null;

  return (
    <ImportContext value={importing}>
      <LitContext value={lit}>
        <div data-keys="import" className="flex grow flex-col md:h-[calc(100dvh-var(--bar))] md:min-h-[560px]">
          <ImportHeader
            saveState={<SaveWords state={saving.state} saved={saving.saved} dirty={!saving.isSaved()} />}
            sourceName={sourceName}
            encoding={encoding}
            size={size}
            verbs={
              <>
                <DiscardButton draftId={draftId} title={draft.facts.title} discard={actions.discard} />
                <ConfirmButton draftId={draftId} confirm={actions.confirm} saveNow={saving.saveNow} />
              </>
            }
          />
          <EditionNotice />
          {refused && (
            <DraftConflict
              refusal={refused}
              mine={addedSince(saving.baseCorrections(), corrections)}
              taking={taking}
              onTake={take}
              onRetry={() => void saving.saveNow()}
            />
          )}
          {given.isOutdated && <RereadNotice draftId={draftId} reread={actions.reread} saveNow={saving.saveNow} />}
          {/* One below the other, it comes first. */}
          <ImportSummary className="md:hidden" />
          <div className="grid min-h-0 grow md:grid-cols-[minmax(0,1fr)_minmax(340px,45%)] lg:grid-cols-[minmax(0,800px)_minmax(0,1fr)]">
            <div className="relative min-h-0 min-w-0 bg-paper md:overflow-y-auto">
              <Paper ref={paper} />
            </div>
            <aside aria-label={t("candidates.title")} className="relative min-h-0 min-w-0 border-line max-md:border-t md:overflow-y-auto md:border-s">
              <RefusedCorrection />
              <UnkeptList unkept={given.unkept} />
              <ImportSummary className="max-md:hidden" />
              <CandidateList />
              <LoosePassages />
              <SetAsideList />
              <ReaderMessages />
              <AddFromSelection />
            </aside>
          </div>
        </div>
      </LitContext>
    </ImportContext>
  );
}
