import { useTranslations } from "next-intl";
import { InstantText } from "@/components/ui/instant-text";
import { Cell, HeadCell, Row, Table, TableHead } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/people/roles";

type PersonRow = {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly telephone: string | null;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly roles: readonly { readonly role: Role; readonly unit: string }[];
  readonly lastSignIn: Date | null;
};

/** People, one a row, with what they are for which unit. On a phone: name, then user name and roles. */
export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  const t = useTranslations("admin.people");
  const words = useTranslations("people.fields");
  return (
    <Table label={t("title")}>
      <TableHead>
        <HeadCell>{words("name")}</HeadCell>
        <HeadCell className="max-sm:hidden">{words("userName")}</HeadCell>
        <HeadCell className="max-sm:hidden">{t("rolesByUnit")}</HeadCell>
        <HeadCell className="max-md:hidden">{words("telephone")}</HeadCell>
        <HeadCell className="max-lg:hidden">{t("lastSignIn")}</HeadCell>
        <HeadCell className="max-sm:hidden">{t("state")}</HeadCell>
      </TableHead>
      <tbody>
        {people.map((person) => (
          <Row key={person.id}>
            <Cell className="max-sm:py-2">
              <TextLink href={`/admin/people/${person.id}`} lang="zh-CN" className="inline-block whitespace-normal!">
                {person.name}
              </TextLink>
              <div className="text-12 text-ink-3 sm:hidden">
                {person.userName} · <State person={person} />
                <Roles roles={person.roles} />
              </div>
            </Cell>
            <Cell className="text-ink-2 max-sm:hidden">{person.userName}</Cell>
            <Cell className="max-sm:hidden">
              <Roles roles={person.roles} />
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">{person.telephone}</Cell>
            <Cell className="whitespace-nowrap text-ink-2 max-lg:hidden">{person.lastSignIn ? <InstantText at={person.lastSignIn} /> : t("never")}</Cell>
            <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
              <State person={person} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

function Roles({ roles }: { roles: PersonRow["roles"] }) {
  const t = useTranslations("people");
  return (
    <ul className="flex flex-wrap gap-x-4 py-1">
      {roles.map(({ role, unit }) => (
        <li key={`${role} ${unit}`} className="whitespace-nowrap">
          <span lang="zh-CN">{unit}</span>
          <span className="text-ink-3">{` ${t(`roles.${role}`)}`}</span>
        </li>
      ))}
    </ul>
  );
}

function State({ person }: { person: PersonRow }) {
  const t = useTranslations("admin.people");
  if (!person.active) return t("states.inactive");
  return person.mustChangePassword ? t("mustChange") : t("states.active");
}
