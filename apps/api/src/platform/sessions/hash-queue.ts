import { Shut } from './shut.js';

/**
 * Lets a few works run at once and some more wait: hashing a password takes 46 MiB and 30 ms on purpose, so a crowd at the door
 * must neither fill the memory nor stop everything else. Whoever finds the waiting room full is asked to come back in 2 seconds.
 */
export class HashQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce = 2,
    private readonly room = 100,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running += 1;
    else if (this.waiting.length >= this.room)
      throw new Shut(429, 'TOO_MANY_TRIES', { retryAfterSeconds: 2 });
    else await new Promise<void>((go) => this.waiting.push(go)); // the one that leaves hands its place over
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
