import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RestDays } from "@/components/calendar/rest-days";
import { EditionScope } from "@/components/import/edition-scope";
import { ImportDesk } from "@/components/import/import-desk";
import { ClientMessages } from "@/components/layout/client-messages";
import { requireRole } from "@/lib/edge/viewer";
import { loadImportPage } from "@/lib/queries/import-draft";
import { confirm, discard, reread, save } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title") };
}

/** One's own import, to be corrected and confirmed. */
export default async function DraftPage({ params }: PageProps<"/reports/drafts/[draftId]">) {
  const viewer = await requireRole("office", "officeHead");
  const page = await loadImportPage(viewer, (await params).draftId, new Date());
  if (!page) notFound();
  const { savedAt, calendar, edition, ...draft } = page;
  return (
    <ClientMessages namespaces={["import", "calendar"]}>
      <RestDays calendar={calendar} today={draft.today}>
        <EditionScope edition={edition}>
          <ImportDesk key={draft.draftId} {...draft} savedAt={savedAt.toISOString()} actions={{ save, reread, confirm, discard }} />
        </EditionScope>
      </RestDays>
    </ClientMessages>
  );
}
