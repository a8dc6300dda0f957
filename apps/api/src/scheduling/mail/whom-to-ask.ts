import { phoneWords } from '@mutuality/domain/organizations';
import type { ReadTx } from '../../platform/database/tx.js';
import type { Language } from '../../platform/mail/language.js';

/** Whom a navigator asks about their hours: coordinators by name and mail, the organisation by phone. */
export interface WhomToAsk {
  people: { name: string; mail: string }[];
  organization: string;
  phone: string | null;
}

/** The coordinators of the organisation that a mail is for, and its phone. */
export async function whomToAsk(
  tx: ReadTx,
  to: { tenantId: string; organizationName: string },
): Promise<WhomToAsk> {
  const people = await tx.sql<WhomToAsk['people'][number]>('select name, mail from authz.whom_to_ask()');
  const [own] = await tx.sql<{ phone: string | null }>(
    'select phone from organization where tenant_id = $1 and id = $1',
    [to.tenantId],
  );
  return { people, organization: to.organizationName, phone: own?.phone ?? null };
}

const words = {
  en: {
    people: (people: string) => `If something does not fit, ask ${people}.`,
    nobody: (organization: string) => `If something does not fit, ask ${organization}.`,
    phone: (organization: string, phone: string) => ` ${organization}: ${phone}`,
  },
  es: {
    people: (people: string) => `Si algo no le va bien, pregunte a ${people}.`,
    nobody: (organization: string) => `Si algo no le va bien, pregunte en ${organization}.`,
    phone: (organization: string, phone: string) => ` ${organization}: ${phone}`,
  },
} satisfies Record<Language, unknown>;

/** "If something does not fit, ask Carla Cole (carla@harbor.example). Harbor Recovery: 269-555-0100" */
export function askInWords({ people, organization, phone }: WhomToAsk, language: Language): string {
  const text = words[language];
  const named = people.map(({ name, mail }) => `${name} (${mail})`);
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(named);
  const ask = people.length > 0 ? text.people(list) : text.nobody(organization);
  return phone ? `${ask}${text.phone(organization, phoneWords(phone))}` : ask;
}
