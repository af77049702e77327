"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { chooseRow, goToFilter, goToSource, isTyping, openRow, pressKey, pressWay, stepRow } from "@/components/layout/key-acts";
import { KeysHelp, type KeyWords } from "@/components/layout/keys-help";
import { Dialog } from "@/components/ui/dialog";

/** How long `G` waits for the letter after it. */
const PREFIX_MS = 1_500;
const OPEN_HELP = "keys-help";
const STORED = "single-keys";

/** Addresses behind `G` and a letter. */
export type KeyWays = { readonly ledger: string; readonly reports: string; readonly overdue: string };

/** Single keys for the whole desk. They rest while one types and behind dialogs, and can be switched off. */
export function Keys({ ways, words }: { ways: KeyWays; words: KeyWords }) {
  const [helpOpen, setHelpOpen] = useState(false);
  const [page, setPage] = useState<string>();
  const [on, setOn] = useState(true);
  const prefixAt = useRef(-Infinity);

  useEffect(() => setOn(localStorage.getItem(STORED) !== "off"), []);

  useEffect(() => {
    const openHelp = () => {
      setPage(document.querySelector<HTMLElement>("[data-keys]")?.dataset["keys"]);
      setHelpOpen(true);
    };
    document.addEventListener(OPEN_HELP, openHelp);
    return () => document.removeEventListener(OPEN_HELP, openHelp);
  }, []);

  useEffect(() => {
    if (!on) return;
    const acts: Readonly<Record<string, () => boolean>> = {
      "?": () => document.dispatchEvent(new Event(OPEN_HELP)),
      "/": goToFilter,
      j: () => stepRow(1) || pressKey("j"),
      k: () => stepRow(-1) || pressKey("k"),
      o: goToSource,
      x: () => chooseRow() || pressKey("x"),
      enter: openRow,
    };
    const take = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      const key = event.key.toLowerCase();
      const isAfterPrefix = event.timeStamp - prefixAt.current < PREFIX_MS;
      prefixAt.current = key === "g" ? event.timeStamp : -Infinity;
      if (key === "g") return;
      const done = (isAfterPrefix && pressWay(key)) || (acts[key] ?? (() => pressKey(key)))();
      if (done) event.preventDefault();
    };
    document.addEventListener("keydown", take);
    return () => document.removeEventListener("keydown", take);
  }, [on]);

  function switchTo(next: boolean) {
    setOn(next);
    localStorage.setItem(STORED, next ? "on" : "off");
  }

  return (
    <>
      {/* Pressed by their keys, so that whatever asks before a page is left by a link asks here too. */}
      {Object.entries({ l: ways.ledger, r: ways.reports, o: ways.overdue }).map(([key, href]) => (
        <Link key={key} href={href} prefetch={false} hidden data-way={key} />
      ))}
      <Dialog open={helpOpen} onClose={() => setHelpOpen(false)} title={words.help} wide>
        <KeysHelp words={words} page={page} on={on} onSwitch={switchTo} onClose={() => setHelpOpen(false)} />
      </Dialog>
    </>
  );
}

/** The same help by button, for when keys are off or there are none. */
export function KeysButton({ label, className }: { label: string; className?: string }) {
  return (
    <button type="button" className={className} onClick={() => document.dispatchEvent(new Event(OPEN_HELP))}>
      {label}
    </button>
  );
}
