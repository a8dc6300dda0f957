import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderIn } from '../../testing/render-in.js';
import { DayTabs } from './DayTabs.js';
import { type GridCard, type Place } from './week-grid-model.js';
import { WeekGrid } from './WeekGrid.js';

const rows = ['Central', 'Oshtemo'].map((key) => ({ key, title: key }));
const columns = [
  ['Mon', 'Monday'],
  ['Tue', 'Tuesday'],
].map(([key = '', long = '']) => ({
  ...{ key, title: key, long },
  isToday: key === 'Tue',
  trouble: key === 'Mon' ? '1 gap' : undefined,
}));
const gap = { key: '14:00', text: 'Gap 2-5 pm', act: 'Fill the gap' };
const first: GridCard = {
  key: '1',
  row: 'Central',
  column: 'Mon',
  name: 'Anthony, 2-5 pm',
  face: 'Anthony 2-5 pm',
  look: 'settled',
  movable: true,
};
const fixed: GridCard = {
  ...first,
  key: '2',
  row: 'Oshtemo',
  column: 'Tue',
  name: 'A partner',
  face: 'taken',
  look: 'other',
  movable: false,
};

const onMove = jest.fn<(card: GridCard, to: Place) => string | void>();
const onOpenCell = jest.fn<(place: Place, fill?: string) => void>();
const onChange = jest.fn();
const onDay = jest.fn<(day: string) => void>();

function Board({ news }: { news?: string }) {
  const [cards, setCards] = useState([first, fixed]);
  return (
    <WeekGrid
      label="Week"
      corner="Branch"
      rows={rows}
      columns={columns}
      cards={cards}
      cell={({ column, row }) =>
        row === 'Oshtemo' && column === 'Mon'
          ? { note: 'open', look: 'gap', fills: [gap] }
          : { add: 'Add hours' }
      }
      actions={() => [{ key: 'change', label: 'Change', onSelect: onChange }]}
      onOpenCell={onOpenCell}
      describe={(_, to) => `${to.row}, ${to.column}: fits`}
      onMove={(card, to) => {
        const reason = onMove(card, to);
        if (!reason) setCards(cards.map((each) => (each.key === card.key ? { ...each, ...to } : each)));
        return reason;
      }}
      day="Mon"
      onDay={onDay}
      news={news}
    />
  );
}

const focused = () => (document.activeElement as HTMLElement).dataset.stop;
const announced = () => document.querySelector('[aria-live="assertive"]')?.textContent;

describe('the week grid', () => {
  const user = userEvent.setup();

  beforeEach(() => {
    jest.resetAllMocks();
    renderIn('en', <Board />);
    act(() => screen.getByRole('button', { name: /Anthony/ }).focus());
  });

  it('is a grid with named rows, columns and cards', () => {
    expect(screen.getByRole('grid', { name: 'Week' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Central' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Monday' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Anthony 2-5 pm ?, Central, Monday$/ })).toBeTruthy();
  });

  it('has one stop of the tab key', () => {
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
    expect(stops.filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
  });

  it('is walked by arrows, and the tab stop goes along', async () => {
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('card 2');
    expect((document.activeElement as HTMLElement).tabIndex).toBe(0);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('card 1');
  });

  it('opens a cell by Enter', async () => {
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onOpenCell).toHaveBeenCalledWith({ row: 'Central', column: 'Tue' });
  });

  it('opens what is missing, by Enter or a tap, each gap by itself', async () => {
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Oshtemo, Monday, Gap 2-5 pm: Fill the gap',
    );
    await user.keyboard('{Enter}');
    expect(onOpenCell).toHaveBeenCalledWith({ row: 'Oshtemo', column: 'Mon' }, '14:00');
  });

  it('says which day is today', () => {
    expect(screen.getByRole('columnheader', { name: /Tuesday/ }).getAttribute('aria-current')).toBe('date');
    expect(screen.getByRole('columnheader', { name: 'Monday' }).getAttribute('aria-current')).toBeNull();
  });

  it('has a menu of items alone, named by its card, within the page; its anchor says nothing', async () => {
    await user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu');
    expect([...menu.children].every((child) => child.querySelector('[tabindex]:not([role])') === null)).toBe(
      true,
    );
    expect(menu.querySelectorAll(':scope [tabindex]:not([role=menuitem])')).toHaveLength(0);
    expect(document.querySelectorAll('span[aria-expanded], span[aria-haspopup]')).toHaveLength(0);
  });

  it('opens a card by Enter: what can be done with it', async () => {
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Change' }));
    expect(onChange).toHaveBeenCalled();
    expect(focused()).toBe('card 1');
  });

  it('moves a card by m, arrows and Enter, says each place, and keeps the focus on it', async () => {
    await user.keyboard('m');
    expect(announced()).toContain('Moving: Anthony, 2-5 pm');
    await user.keyboard('{ArrowRight}');
    expect(announced()).toBe('Central, Tue: fits');
    expect(onMove).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onMove).toHaveBeenCalledWith(first, { row: 'Central', column: 'Tue' });
    expect(await screen.findByText('Moved: Central, Tue: fits')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Anthony .*Central, Tuesday/ })).toBe(document.activeElement);
  });

  it('brings a card back by Esc', async () => {
    await user.keyboard('m{ArrowRight}{ArrowDown}{Escape}');
    expect(announced()).toBe('It is back where it was.');
    expect(onMove).not.toHaveBeenCalled();
    expect(focused()).toBe('card 1');
  });

  it('leaves a card where it was dropped when that is where it stood', async () => {
    await user.keyboard('m{ArrowRight}{ArrowLeft}{Enter}');
    expect(onMove).not.toHaveBeenCalled();
  });

  it('says why a move was refused, and the card stays', async () => {
    onMove.mockReturnValue('Dee is also there then.');
    await user.keyboard('m{ArrowRight}{Enter}');
    const status = (await screen.findByText('Dee is also there then.')).closest('[role=status]');
    expect(status).not.toBeNull();
    expect(screen.getByRole('button', { name: /Anthony .*Central, Monday/ })).toBe(document.activeElement);
  });

  it('does not move what is not ours', async () => {
    act(() => screen.getByRole('button', { name: /taken/ }).focus());
    await user.keyboard('m');
    expect(screen.getByText("This can't be moved.")).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(within(await screen.findByRole('menu')).queryByText('Move with the arrow keys')).toBeNull();
  });

  it('offers moving by keys in the menu', async () => {
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Move with the arrow keys' }));
    await act(() => new Promise((done) => setTimeout(done, 10)));
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onMove).toHaveBeenCalledWith(first, { row: 'Central', column: 'Tue' });
  });
});

describe('the result of a move', () => {
  it('goes when something newer is told elsewhere', async () => {
    const user = userEvent.setup();
    jest.resetAllMocks();
    const { rerender } = renderIn('en', <Board />);
    act(() => screen.getByRole('button', { name: /Anthony/ }).focus());
    await user.keyboard('m{ArrowRight}{Enter}');
    expect(await screen.findByText('Moved: Central, Tue: fits')).toBeTruthy();
    rerender(<Board news="Published." />);
    expect(screen.queryByText('Moved: Central, Tue: fits')).toBeNull();
  });
});

describe('the days of a phone', () => {
  it('are one tap away, and marked where there is something to look at', async () => {
    jest.resetAllMocks();
    renderIn('en', <DayTabs columns={columns} shown="Mon" onDay={onDay} />);
    const [monday, tuesday] = screen.getAllByRole('button');
    expect(monday?.textContent).toBe('MonMonday, 1 gap!');
    expect(monday?.getAttribute('aria-pressed')).toBe('true');
    expect(tuesday?.textContent).toBe('TueTuesday, Today');
    await userEvent.click(tuesday!);
    expect(onDay).toHaveBeenCalledWith('Tue');
  });
});
