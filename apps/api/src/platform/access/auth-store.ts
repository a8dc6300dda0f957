import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';

/** The only door to schema auth: named functions, run as mutuality_auth. */
@Injectable()
export class AuthStore {
  constructor(readonly pool: Pool) {}

  /** Rows of `select * from auth.<name>(…)`. */
  async rows<Row>(name: string, ...parameters: unknown[]): Promise<Row[]> {
    const places = parameters.map((_, index) => `$${index + 1}`).join(', ');
    const { rows } = await this.pool.query(`select * from auth.${name}(${places})`, parameters);
    return rows as Row[];
  }

  /** The single value that a function returns. */
  async value<T>(name: string, ...parameters: unknown[]): Promise<T> {
    const [row] = await this.rows<Record<string, T>>(name, ...parameters);
    return row?.[name] as T;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
