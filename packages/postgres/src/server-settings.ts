/** PostgreSQL settings by name; numbers without a unit mean what PostgreSQL says they mean. */
export type ServerSettings = Record<string, string | number | boolean>;

/** For an application server of some dozens of connections on a machine it shares with the application. */
const smallServer: ServerSettings = {
  max_connections: 100,
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  random_page_cost: 1.1,
  jit: false,
  max_wal_size: '512MB',
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
  fsync: true,
  synchronous_commit: true,
  full_page_writes: true,
  timezone: 'UTC',
  lc_messages: 'C',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  // Failed statements carry what people typed; the application reports its own failures.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_checkpoints: false,
};

/** For a cluster nobody would miss: a power cut may spoil it. */
const throwAway: ServerSettings = { fsync: false, synchronous_commit: false, full_page_writes: false };

/** The whole `postgresql.conf`. Reachable from this machine only, whatever the settings say. */
export function configurationText(port: number, durable: boolean, own: ServerSettings = {}): string {
  return [
    '# Written anew at each start; put your own settings into custom.conf.',
    ...settingLines({ ...smallServer, ...(durable ? {} : throwAway), ...own }),
    "include_if_exists = 'custom.conf'",
    ...settingLines({ listen_addresses: '127.0.0.1', unix_socket_directories: '', port }),
    '',
  ].join('\n');
}

/** The operator's own file, made once and never touched again. */
export const customText = '# Settings of your own, read after the others at each start: work_mem = 16MB\n';

/** Who may connect: whoever knows the password, from this machine. */
export const accessText = 'host all all 127.0.0.1/32 scram-sha-256\n';

function settingLines(settings: ServerSettings): string[] {
  return Object.entries(settings).map(([name, value]) => `${checkedName(name)} = ${quoted(value)}`);
}

function checkedName(name: string): string {
  if (!/^[a-z_]\w*(\.\w+)?$/i.test(name))
    throw new TypeError(`"${name}" is no name of a PostgreSQL setting.`);
  return name;
}

function quoted(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const text = String(value).replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n');
  return `'${text}'`;
}
