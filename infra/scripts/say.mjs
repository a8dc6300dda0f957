/** One sentence to the person at the terminal. Never on stdout: that belongs to the product's own output. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Something that a person can mend: told in one sentence, without a stack. */
export class Sorry extends Error {}
