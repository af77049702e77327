"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import { countLines, groupsOf, type Group } from "@/components/search/palette-groups";
import { PaletteLine } from "@/components/search/palette-line";
import type { Act, SearchVerb } from "@/components/search/search-answer";
import { useSearch, type Searching } from "@/components/search/use-search";
import { Kbd } from "@/components/ui/kbd";
import { TextButton } from "@/components/ui/text-link";
import { useRefusalWords } from "@/components/ui/use-refusal-words";
import { wordsIn } from "@/lib/domain/find-words";

/** One field and what its words lead to; by key one goes through the list while the focus stays in the field. */
export function Palette({ search, acts, onClose }: { search: SearchVerb; acts: readonly Act[]; onClose: () => void }) {
  const t = useTranslations("search");
  const id = useId();
  const [words, setWords] = useState("");
  const searching = useSearch(search, words);
  const { answer } = searching;
  const groups = useMemo(() => groupsOf(answer, words, acts), [answer, words, acts]);
  const count = countLines(groups);
  const [chosen, setChosen] = useState({ groups, at: 0 });
  // Another list begins at its first line.
  if (chosen.groups !== groups) setChosen({ groups, at: 0 });
  const idOf = (at: number) => `${id}-${at}`;

  function step(by: 1 | -1) {
    if (count.all === 0) return;
    const at = (chosen.at + by + count.all) % count.all;
    setChosen({ groups, at });
    document.getElementById(idOf(at))?.scrollIntoView({ block: "nearest" });
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter") document.getElementById(idOf(chosen.at))?.click();
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex max-h-[76vh] flex-col max-sm:max-h-[100dvh]">
      <div className="flex items-center gap-3 border-b border-line px-[18px] focus-within:border-accent max-sm:px-4">
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={t("label")}
          aria-expanded={count.all > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={count.all > 0 ? idOf(chosen.at) : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          placeholder={t("placeholder")}
          onChange={({ target, nativeEvent }) => !(nativeEvent as InputEvent).isComposing && setWords(target.value)}
          onCompositionEnd={({ currentTarget }) => setWords(currentTarget.value)}
          onKeyDown={press}
          className="h-[50px] min-w-0 grow bg-transparent text-16 outline-none!"
        />
        <TextButton className="text-13 sm:pointer-fine:hidden" onClick={onClose}>
          {t("close")}
        </TextButton>
      </div>
      <div className="min-h-0 overflow-y-auto pb-2">
        <Standing searching={searching} found={count.found} />
        <div role="listbox" id={`${id}-list`} aria-label={t("list")}>
          {groups.map((group) => (
            <GroupOf key={group.kind} group={group} headId={`${id}-${group.kind}`}>
              {group.lines.map((line, index) => {
                const at = group.from + index;
                const point = () => at !== chosen.at && setChosen({ groups, at });
                return <PaletteLine key={line.href} id={idOf(at)} kind={group.kind} line={line} found={wordsIn(answer?.words ?? "")} chosen={at === chosen.at} onPoint={point} onGo={onClose} />;
              })}
            </GroupOf>
          ))}
        </div>
      </div>
      <p aria-hidden="true" className="flex gap-x-4 border-t border-line px-[18px] py-2 text-12 text-ink-3 pointer-coarse:hidden">
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t("move")}
        </span>
        <span>
          <Kbd>Enter</Kbd> {t("open")}
        </span>
        <span>
          <Kbd>Esc</Kbd> {t("leave")}
        </span>
      </p>
    </div>
  );
}

/** Where the search is: under way, nothing found, failed; what was found is told to those who hear the page. */
function Standing({ searching: { answer, refusal, pending, again }, found }: { searching: Searching; found: number }) {
  const t = useTranslations("search");
  const wordsOf = useRefusalWords();
  const isNothing = answer !== null && !pending && found === 0;
  return (
    <>
      <p role="status" className={pending || isNothing ? "px-[18px] pt-2.5 text-13 text-ink-3 max-sm:px-4" : "sr-only"}>
        {pending ? t("searching") : isNothing ? t("none", { words: answer.words }) : answer !== null && t("found", { count: found })}
      </p>
      {refusal !== null && (
        <p role="alert" className="flex flex-wrap items-baseline gap-x-4 px-[18px] pt-2.5 text-13 max-sm:px-4">
          <b>{wordsOf(refusal.code, refusal.values)}</b>
          <TextButton onClick={again}>{t("again")}</TextButton>
        </p>
      )}
    </>
  );
}

function GroupOf({ group, headId, children }: { group: Group; headId: string; children: ReactNode }) {
  const t = useTranslations("search");
  const { kind, lines } = group;
  return (
    <div role="group" aria-labelledby={headId}>
      <p id={headId} className="flex gap-x-3 px-[18px] pt-2.5 pb-1 text-12 text-ink-3 max-sm:px-4">
        {t(`groups.${kind}`)}
        {kind !== "acts" && <span>{t(group.more ? `firstOf.${kind}` : `counts.${kind}`, { count: lines.length })}</span>}
      </p>
      {children}
    </div>
  );
}
