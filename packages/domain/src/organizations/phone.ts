/**
 * A phone number as it is kept: a certain US number as +1 and ten digits (E.164), anything else as written; null for none.
 */
export function readPhone(text: string | null): string | null {
  const written = text?.trim() ?? '';
  if (written === '') return null;
  const digits = written.replace(/[\s().-]/g, '').replace(/^\+?1(?=\d{10}$)/, '');
  return /^[2-9]\d\d[2-9]\d{6}$/.test(digits) ? `+1${digits}` : written;
}

/** As people read it: +19065550100 is (906) 555-0100. */
export function phoneWords(phone: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone) ?? [];
  return area ? `(${area}) ${exchange}-${line}` : phone;
}
