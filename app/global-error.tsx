"use client";

import en from "@/messages/en/failure.json";
import zh from "@/messages/zh-CN/failure.json";

const BODY = { margin: 0, padding: "96px 24px", font: '400 14px/22px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif', colorScheme: "light dark" } as const;

/** The root layout itself has failed: no styles, no language known, perhaps no scripts. Both languages, and a link. */
export default function GlobalErrorPage({ error }: { error: unknown }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <html lang="zh-CN">
      <body style={BODY}>
        <title>{zh.title}</title>
        <link rel="icon" href="/favicon.svg" />
        <main style={{ maxWidth: 600, margin: "0 auto" }}>
          {[zh, en].map((words) => (
            <section key={words.title} lang={words === zh ? "zh-CN" : "en"} style={{ marginBottom: 32 }}>
              <h1 style={{ fontSize: 22, lineHeight: "32px", fontWeight: 600, margin: 0 }}>{words.title}</h1>
              <p style={{ margin: "8px 0" }}>{words.lead}</p>
              {digest !== undefined && <p style={{ margin: "8px 0" }}>{words.reference.replace("{reference}", digest)}</p>}
              <a href="/" style={{ color: "inherit" }}>
                {words.home}
              </a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
