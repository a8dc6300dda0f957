import type { InspectedCell, RejectReason, SurveyInspection } from '@mutuality/domain/onboarding';
import type { Refusal } from '@mutuality/domain/refusals';

/** Why a cell is not taken, in words. */
export const reasonWords: Readonly<Record<RejectReason, string>> = {
  ROW_TOO_SHORT: 'the row has fewer cells than the header',
  ROW_TOO_LONG: 'the row has more cells than the header',
  QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  KEY_SHAPE: 'two letters and four digits are needed, such as MI0180',
  SEQUENCE_SHAPE: 'three digits are needed, such as 002',
  KEY_REPEATED: 'it stands in a row above already',
  NAME_MISSING: 'a name is needed',
  STATE_UNKNOWN: 'it is no state, district or territory',
  TYPE_UNKNOWN: 'CE, BR, BS or BM is needed',
  STATUS_UNKNOWN: 'two digits are needed, such as 00; the outlet counts as open',
  ZIP_NOT_FIVE_DIGITS: 'five digits are needed; a leading zero may be lost',
  PHONE_UNREADABLE: 'it is no phone number',
  NUMBER_UNREADABLE: 'it is no whole number',
  NUMBER_OUT_OF_RANGE: 'the number cannot be right',
  COORDINATES_INCOMPLETE: 'one of latitude and longitude is missing',
  DATE_UNREADABLE: 'a day such as 07/01/2014 is needed',
  YEAR_UNREADABLE: 'the file does not say which year it is of',
  TEXT_DAMAGED: 'a letter was lost before the file came here',
};

const number = (count: number) => count.toLocaleString('en-US');
const one = (count: number, word: string, words: string) => `${number(count)} ${count === 1 ? word : words}`;

const cellSentence = ({ file, row, column, value, reason }: InspectedCell) =>
  `  ${file ? 'library file, ' : ''}row ${row}${column ? `, ${column}` : ''}: "${value}": ${reasonWords[reason]}`;

const mostShown = 50;

/** What is in the files, in plain sentences. */
export function sayInspection(inspection: SurveyInspection): string {
  const { rows, libraries, outlets, byType, byStatus, byState, rejected } = inspection;
  const lines = [
    `${one(rows, 'row', 'rows')}: ${one(libraries, 'open library', 'open libraries')} with ${one(outlets, 'open outlet', 'open outlets')}.`,
    `By kind: ${number(byType.CE ?? 0)} central, ${number(byType.BR ?? 0)} branches, ${number(byType.BS ?? 0)} bookmobiles, ${number(byType.BM ?? 0)} books by mail.`,
    `Not counted: ${number(byStatus.CLOSED)} closed and ${number(byStatus.TEMPORARILY_CLOSED)} temporarily closed outlets.`,
    `By state: ${Object.entries(byState)
      .map(([state, count]) => `${state} ${number(count)}`)
      .join(', ')}.`,
  ];
  if (rejected.length === 0) return [...lines, 'Every cell could be read.'].join('\n');
  const more = rejected.length - mostShown;
  return [
    ...lines,
    `${one(rejected.length, 'cell', 'cells')} could not be taken (row 1 is the header):`,
    ...rejected.slice(0, mostShown).map(cellSentence),
    ...(more > 0 ? [`  and ${number(more)} more; --json lists them all.`] : []),
  ].join('\n');
}

/** Why a file cannot be read as the survey, in one sentence. */
export function sayRefusal({ code, path, params }: Refusal): string {
  const file = path[0] === 'entities' ? 'The file after --entities' : 'The file';
  switch (code) {
    case 'onboarding.survey_not_text':
      return `${file} cannot be read as text. Save it as CSV and try again. Nothing was added.`;
    case 'onboarding.survey_columns_missing':
      return `${file} is no file of the Public Libraries Survey: it has no column ${params?.columns}. Nothing was added.`;
    case 'onboarding.survey_file_is_entities':
      return `${file} lists libraries, not outlets. Give the outlet file first and this one after --entities.`;
    case 'onboarding.survey_file_is_outlets':
      return `${file} lists outlets. Give the file of administrative entities there.`;
    case 'onboarding.survey_key_unknown':
      return `${params?.key} is neither in the file nor here.`;
    case 'onboarding.survey_library_closed':
      return `${params?.name} is closed in this survey, and it was never here.`;
    case 'onboarding.survey_older':
      return `${params?.name}: the survey of ${params?.year} is here already and is newer.`;
    case 'onboarding.survey_year_missing':
      return `${file} does not say which year it is of, so nothing can be added from it.`;
    case 'onboarding.changed_since':
      return `${params?.name} was changed a moment ago. Try again; nothing was added.`;
    case 'onboarding.nothing_chosen':
      return 'No library is chosen.';
    default:
      return code;
  }
}
