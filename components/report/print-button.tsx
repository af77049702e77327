"use client";

import { TextButton } from "@/components/ui/text-link";

export function PrintButton({ words }: { words: string }) {
  return <TextButton onClick={() => window.print()}>{words}</TextButton>;
}
