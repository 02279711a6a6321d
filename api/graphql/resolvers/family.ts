import { questionsCalled } from '../../domain/questions/questions-called.ts';
import type { Question } from '../../domain/questions/question.ts';
import { professionalsOf } from '../../domain/professionals/professionals-of.ts';
import { agencyCoverageInWords } from '../../domain/seen/agency-coverage.ts';
import { BadRequest } from '../../errors.ts';
import type { FamilyHouseholdResolvers, FamilyResolvers } from '../generated.ts';
import { matrixOf } from './matrix.ts';
import { professionalFields } from './professional.ts';

export const Family: FamilyResolvers = {
  focusId: ({ family }) => family.focusId ?? '',
  on: ({ family }) => family.on,
  asAt: ({ family }) => family.record.asAt,
  people: ({ family }) => family.people.map((person) => ({ family, person })),
  households: ({ family }) => family.homes,
  professionals: ({ family }) => professionalsOf(family).map(professionalFields),
  findings: ({ family }, args) => questionsNamed(args.questions).flatMap(({ answer }) => answer(family, {})),
  matrix: ({ family }, args) => matrixOf(family, args),
  beyond: ({ family }) => family.record.unit.beyond.reduce((sum, { people }) => sum + people, 0),
  coverage: ({ family: { record } }) =>
    record.agencies.map(({ id, name }) => ({
      agencyId: id,
      agency: name,
      says: agencyCoverageInWords(record, id),
    })),
};

export const FamilyHousehold: FamilyHouseholdResolvers = {
  id: ({ household }) => household.id,
  name: ({ household }) => household.label,
  kind: ({ household }) => household.kind,
  address: ({ household }) => household.address,
  addressHeldBack: ({ household }) => household.addressHeldBack,
  residentIds: ({ residents }) => residents.map(({ personId }) => personId),
  partTimeIds: ({ partTime }) => partTime.map(({ personId }) => personId),
  visitorIds: ({ visitors }) => visitors.map(({ personId }) => personId),
};

/** All of them where none is named. */
function questionsNamed(ids: readonly string[] | null | undefined): readonly Question[] {
  return (ids ?? ['all']).flatMap((id) => {
    const called = questionsCalled(id, {});
    if ('fault' in called) throw new BadRequest(called.fault);
    return called.questions;
  });
}
