import { refuse } from '../../platform/errors/errors.js';

/** Largest survey file, in bytes: the agency's largest is under 8 MB. */
export const LARGEST_SURVEY = 40 * 1024 * 1024;

/** The bytes of a file handed in; refused as soon as there are too many, and before any is kept. */
export async function receiveSurvey(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LARGEST_SURVEY)
      refuse('onboarding.survey_too_large', ['file'], { most: LARGEST_SURVEY / 1024 ** 2 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
