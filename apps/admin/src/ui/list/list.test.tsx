import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Loadable } from '../../lib/graphql/use-load.js';
import { renderIn } from '../../testing/render-in.js';
import { DataList } from './DataList.js';
import { Empty, Loaded } from './Loaded.js';

const at: Loadable<string> = {
  data: undefined,
  loading: false,
  stale: false,
  problem: null,
  from: null,
  retry: () => undefined,
};
const show = (of: Loadable<string>) => renderIn('en', <Loaded of={of}>{(data) => <p>{data}</p>}</Loaded>);

describe('a block of a page', () => {
  it('says that it is loading only when that takes long', async () => {
    show({ ...at, loading: true });
    expect(screen.queryByText('Loading')).toBeNull();
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('that failed says what is safe and can be tried again', async () => {
    const retry = jest.fn();
    show({ ...at, problem: { kind: 'INTERNAL', requestId: 'r7' }, retry });
    expect(screen.getByRole('alert').textContent).toContain('r7');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalled();
  });

  it('that one may not see says whom to ask, without alarm', () => {
    show({ ...at, problem: { kind: 'FORBIDDEN' } });
    expect(screen.getByText(/An admin of your organization can give it/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that is stale shows what there is, and from when', () => {
    show({
      ...at,
      data: 'Central',
      stale: true,
      problem: { kind: 'OFFLINE' },
      from: new Date(2026, 10, 24, 14, 14),
    });
    expect(screen.getByText('Central')).toBeTruthy();
    expect(screen.getByText('This is from 2:14 pm. The newest could not be loaded.')).toBeTruthy();
  });
});

describe('a list', () => {
  const columns = [
    { key: 'name', header: 'Library', name: true as const, cell: (node: { name: string }) => node.name },
    { key: 'hours', header: 'Hours', numeric: true as const, cell: () => 4 },
  ];
  const list = (names: string[]) =>
    renderIn(
      'en',
      <DataList
        label="Libraries"
        columns={columns}
        rowKey={(node) => node.name}
        empty={<Empty title="No libraries yet" />}
        connection={{ edges: names.map((name) => ({ node: { name } })), pageInfo: { hasNextPage: false } }}
      />,
    );

  it('is a table with a caption, whose rows have names', () => {
    list(['Ewen', 'Palmer']);
    expect(screen.getByRole('table', { name: 'Libraries' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Ewen' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('2 lines');
  });

  it('that is empty says why instead', () => {
    list([]);
    expect(screen.getByText('No libraries yet')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
