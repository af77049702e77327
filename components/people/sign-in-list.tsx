import { useTranslations } from "next-intl";
import { InstantText } from "@/components/ui/instant-text";
import { browserName } from "@/components/people/browser-name";

type SignInRow = { readonly id: string; readonly createdAt: Date; readonly expiresAt: Date; readonly address: string; readonly userAgent: string };

/** Where one is signed in now. */
export function SignInList({ signIns, hereId }: { signIns: readonly SignInRow[]; hereId: string }) {
  const t = useTranslations("people.account");
  return (
    <ul className="text-13 max-sm:text-14">
      {signIns.map((signIn) => (
        <li key={signIn.id} className="flex flex-wrap gap-x-6 gap-y-0.5 border-b border-line py-2">
          <span className="min-w-48">
            {browserName(signIn.userAgent) ?? t("unknownBrowser")}
            {signIn.id === hereId && <b className="ms-2">{t("here")}</b>}
          </span>
          <span className="text-ink-2">{t("address", { address: signIn.address || t("unknownAddress") })}</span>
          <span className="text-ink-2">
            {t("started")} <InstantText at={signIn.createdAt} />
          </span>
          <span className="text-ink-3">
            {t("until")} <InstantText at={signIn.expiresAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
