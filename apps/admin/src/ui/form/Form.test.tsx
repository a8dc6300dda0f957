import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderIn } from '../../testing/render-in.js';
import { CheckListField } from './ChoiceField.js';
import { Form, type FormFault } from './Form.js';
import { useDraft } from './form-context.js';
import { TextField } from './TextField.js';
import { TimeField } from './WhenField.js';

interface Draft {
  name: string;
  from: string;
  branches: string[];
}

const onSubmit = jest.fn<(draft: Draft) => FormFault[] | void>();
const check = jest.fn<(draft: Draft) => FormFault[]>();

function Probe() {
  const form = useDraft<Draft>({ name: '', from: '', branches: [] });
  return (
    <Form form={form} submit="Save" check={check} onSubmit={onSubmit}>
      <TextField name="name" label="Name" hint="As people know it." />
      <TimeField name="from" label="From" optional />
      <CheckListField
        name="branches"
        label="Branches"
        optional
        options={[{ value: 'a', label: 'Central' }]}
      />
    </Form>
  );
}

describe('a form', () => {
  const user = userEvent.setup();

  beforeEach(() => {
    jest.resetAllMocks();
    check.mockReturnValue([]);
    renderIn('en', <Probe />);
  });

  const save = () => user.click(screen.getByRole('button', { name: 'Save' }));

  it('ties label, hint and error to the field', async () => {
    await save();
    const field = screen.getByLabelText('Name');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Name: this answer is missing',
      'As people know it.',
    ]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('says on top what is missing, takes the focus there, and leads to the field', async () => {
    await save();
    const summary = screen.getByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    await user.click(screen.getByRole('link', { name: 'Name: this answer is missing' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('asks the rule before it sends', async () => {
    check.mockReturnValue([{ field: 'name', message: 'This name is taken' }]);
    await user.type(screen.getByLabelText('Name'), 'Central');
    await save();
    expect(screen.getByRole('link', { name: 'This name is taken' })).toBeTruthy();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('shows what the server says, at the field or, where there is none, on top', async () => {
    onSubmit.mockReturnValue([
      { field: 'name', message: 'At the field' },
      { field: 'nowhere', message: 'On top' },
    ]);
    await user.type(screen.getByLabelText('Name'), 'Central');
    await save();
    expect(screen.getAllByText('At the field')).toHaveLength(2);
    expect(screen.getByText('On top')).toBeTruthy();
    expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Central');
  });

  it('sends again after a fault of the server, and clears what was said', async () => {
    onSubmit.mockReturnValueOnce([{ field: 'name', message: 'Taken' }]);
    await user.type(screen.getByLabelText('Name'), 'Central');
    await save();
    await save();
    expect(onSubmit).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is sent by Ctrl and Enter from a field, with lists and times as the draft holds them', async () => {
    await user.type(screen.getByLabelText('Name'), 'Central');
    await user.click(screen.getByLabelText('Central'));
    await act(() => user.type(screen.getByLabelText(/From/), '14:30'));
    await user.type(screen.getByLabelText('Name'), '{Control>}{Enter}{/Control}');
    expect(onSubmit).toHaveBeenCalledWith({ name: 'Central', from: '14:30', branches: ['a'] });
  });
});
