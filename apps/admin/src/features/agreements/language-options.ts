import { AgreementLanguage } from '@mutuality/domain/agreements';

/** Languages by their own names, the same for every reader. */
const names: Record<AgreementLanguage, string> = { en: 'English', es: 'Español' };

export const languageOptions = Object.values(AgreementLanguage).map((value) => ({
  value,
  label: names[value],
}));
