/** The messages of a form's errors by the path of their field: `hours.0.from`. */
export function fieldErrors(errors: object, prefix = ''): [path: string, message: string][] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const path = prefix ? `${prefix}.${key}` : key;
    const message = (value as { message?: unknown }).message;
    if (typeof message === 'string' && message !== '') return [[path, message] as [string, string]];
    return key === 'ref' ? [] : fieldErrors(value as object, path);
  });
}
