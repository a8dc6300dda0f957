import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Survey } from '@mutuality/domain/onboarding';

const squeeze = promisify(gzip);
const unsqueeze = promisify(gunzip);

/** Fast rather than small: a file is packed once and kept for a day. */
const LEVEL = 4;

export const packBytes = (bytes: Buffer): Promise<Buffer> => squeeze(bytes, { level: LEVEL });

export const unpackBytes = (packed: Buffer): Promise<Buffer> => unsqueeze(packed);

export const packSurvey = (survey: Survey): Promise<Buffer> => packBytes(Buffer.from(JSON.stringify(survey)));

export const unpackSurvey = async (packed: Buffer): Promise<Survey> =>
  JSON.parse((await unpackBytes(packed)).toString('utf8')) as Survey;
