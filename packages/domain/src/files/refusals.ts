export const filesRefusals = [
  'files.empty',
  'files.too_large', // { megabytes }: the most a file may have
  'files.type_not_taken', // PDF, PNG and JPEG are taken, told by content
  'files.not_of_this', // the file was handed in for something else
] as const;
