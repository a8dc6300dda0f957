/** One command of the product's command line. */
export interface Command {
  /** Noun and verb, as typed. */
  name: string;
  usage: string;
  /** What it does, in one sentence. */
  does: string;
  /** Runs with the words after the name; returns the exit code. */
  run(words: string[]): Promise<number>;
}
