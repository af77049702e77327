import { getTranslations } from "next-intl/server";
import { NoticePage } from "@/components/layout/notice-page";
import { ButtonLink } from "@/components/ui/button";

/** What is not there, or not for this person, said within the frame. */
export default async function DeskNotFound() {
  const t = await getTranslations("frame.notFound");
  return (
    <NoticePage title={t("title")} lead={t("lead")}>
      <ButtonLink kind="primary" href="/">
        {t("home")}
      </ButtonLink>
    </NoticePage>
  );
}
