import { pipeline, type Duplex } from 'node:stream';
import type { Cells, RejectReason } from '@mutuality/domain/onboarding';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { Encoding } from './detect-encoding.js';
import type { SurveySource } from './survey-source.js';

/** Who takes the rows of a table, in the order of the file. */
export interface TableReader {
  /** Names of the columns, trimmed and in capitals. May throw: nothing more is read then. */
  header(columns: ReadonlySet<string>): void;
  row(row: number, cells: Cells): void;
  broken(row: number, text: string, reason: RejectReason): void;
}

interface Header {
  columns: Map<string, number>;
  width: number;
}

function headerOf(cells: readonly string[]): Header {
  const columns = new Map<string, number>();
  cells.forEach((cell, index) => {
    const name = cell.trim().toUpperCase();
    if (name && !columns.has(name)) columns.set(name, index);
  });
  return { columns, width: cells.length };
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Why a row cannot be cut into the header's columns. Empty cells at the end too many are a spreadsheet's habit. */
function brokenBy(cells: string[], width: number, quoteOpen: boolean): RejectReason | null {
  if (quoteOpen) return 'QUOTE_NOT_CLOSED';
  if (cells.length < width) return 'ROW_TOO_SHORT';
  return isBlank(cells.slice(width)) ? null : 'ROW_TOO_LONG';
}

const longestShown = 200;

/**
 * Reads a table with a header as a stream, whatever its line ends and separator. Rows count as in a spreadsheet: the
 * header is row 1. Columns are found by name, so their order does not matter. Blank lines count, and are passed over.
 */
export function readTable(source: SurveySource, encoding: Encoding, reader: TableReader): Promise<void> {
  let header: Header | null = null;
  let number = 0;

  function take(cells: string[], quoteOpen: boolean): void {
    number += 1;
    if (isBlank(cells)) return;
    if (!header) {
      header = headerOf(cells);
      reader.header(new Set(header.columns.keys()));
      return;
    }
    const { columns, width } = header;
    const reason = brokenBy(cells, width, quoteOpen);
    if (reason) reader.broken(number, cells.join(',').slice(0, longestShown), reason);
    else reader.row(number, (column) => cells[columns.get(column) ?? -1] ?? '');
  }

  return new Promise((done, failed) => {
    const text = pipeline(source.open(), iconv.decodeStream(encoding), (error) => {
      if (error) failed(error);
    }) as Duplex;
    Papa.parse<string[]>(text, {
      delimitersToGuess: [',', '\t', ';', '|'],
      step: ({ data, errors }) =>
        take(
          data,
          errors.some((error) => error.type === 'Quotes'),
        ),
      complete: () => {
        if (!header) reader.header(new Set());
        done();
      },
      error: (error) => {
        failed(error);
        text.destroy();
      },
    });
  });
}
