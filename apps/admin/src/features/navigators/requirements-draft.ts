import { type BranchRequirement, ClearanceKind, takesDetail } from '@mutuality/domain/navigators';
import type { FormProblem } from '../../lib/refusals/problems.js';

type Requirement = Pick<BranchRequirement, 'kind' | 'detail'>;

/** What a branch requires, as it is typed. */
export interface RequirementsDraft {
  kinds: ClearanceKind[];
  /** Names by kind, one on each line. */
  names: Partial<Record<ClearanceKind, string>>;
}

/** The kinds that are told apart by names. */
export const named = (Object.keys(ClearanceKind) as ClearanceKind[]).filter(takesDetail);

/** What stands now, ready to be changed. */
export function draftOf(requirements: readonly Requirement[]): RequirementsDraft {
  const namesOf = (kind: ClearanceKind) =>
    requirements.filter((each) => each.kind === kind && each.detail !== '').map(({ detail }) => detail);
  return {
    kinds: [...new Set(requirements.map(({ kind }) => kind))],
    names: Object.fromEntries(named.map((kind) => [kind, namesOf(kind).join('\n')])),
  };
}

/** One requirement for each kind, or for each name of a kind. */
export function requirementsIn({ kinds, names }: RequirementsDraft): Requirement[] {
  return kinds.flatMap((kind) => {
    const typed = takesDetail(kind) ? (names[kind] ?? '').split('\n') : [];
    const details = typed.map((line) => line.trim()).filter((line) => line !== '');
    return details.length === 0 ? [{ kind, detail: '' }] : details.map((detail) => ({ kind, detail }));
  });
}

/** A problem of one requirement stands at the names of its kind. */
export function atNames(problems: FormProblem[], draft: RequirementsDraft): FormProblem[] {
  const requirements = requirementsIn(draft);
  return problems.map((problem) => {
    const index = /^requirements\.(\d+)\./.exec(problem.field ?? '')?.[1];
    const kind = index === undefined ? undefined : requirements[Number(index)]?.kind;
    return kind ? { ...problem, field: `names.${kind}` } : problem;
  });
}
