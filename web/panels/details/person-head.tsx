import { inWords } from '../../../api/domain/calendar-date.ts';
import type { PersonAt } from '../../../api/domain/person-at.ts';
import { labelInSentence } from '../../../api/domain/words/labels.ts';
import { upperFirst } from '../../../api/domain/words/lists-in-words.ts';
import { useAskedQuestions } from '../../family/asked-questions.ts';
import { useFamilyScreen } from '../../family/family-screen.ts';
import { focusWords } from '../../family/focus-words.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { classNamesOf } from '../../ui/class-names.ts';
import { SeenWords } from '../../ui/seen-words.tsx';
import styles from '../panel.module.css';
import { RiskToChildren } from '../risk-to-children.tsx';

const names = classNamesOf(styles);

/** Name, age, who this is to the focus child, why they belong, when last seen. */
export function PersonHead({ person }: { readonly person: PersonAt }) {
  const { look, makeFocus } = useFamilyScreen();
  const chip = look.chips.get(person.id);
  const { answers } = useAskedQuestions();
  const isSaidBelow =
    answers?.answered.some(({ findings }) => findings.some(({ says }) => says === chip?.sentence)) ?? false;
  const isFocus = person.id === look.family.focusId;
  const canBeFocus = (person.isChild || person.isUnborn) && !isFocus;
  const kinship = look.kinshipOf(person.id);
  const reason = look.reasonOf(person.id);
  return (
    <header className={names('head')}>
      <h2 id="details" className={names('title')} tabIndex={-1}>
        {person.name}
      </h2>
      <RiskToChildren personId={person.id} />
      <p>{ageAndBirth(person)}</p>
      {isFocus ? <p>{upperFirst(focusWords(person))}.</p> : null}
      {kinship === '' || isFocus || look.focus === null ? null : (
        <p>
          To {look.focus.shortName}: <strong>{kinship}</strong>
        </p>
      )}
      {reason === '' ? null : <p className={names('soft')}>{reason}.</p>}
      {person.otherNames.length === 0 ? null : (
        <p className={names('soft')}>Also recorded as {person.otherNames.join(', ')}</p>
      )}
      {chip === undefined ? null : (
        <>
          <p>
            <SeenWords chip={chip} />
          </p>
          {isSaidBelow ? null : <p>{chip.sentence}</p>}
        </>
      )}
      {canBeFocus ? (
        <p>
          <ActionButton onPress={() => makeFocus(person.id)}>Make this child the focus</ActionButton>
        </p>
      ) : null}
    </header>
  );
}

/** "9, born 19 January 2017", "died at 75, on 14 February 2019", "due 21 August 2026". */
function ageAndBirth(person: PersonAt): string {
  const { dob, dod, isDead, isUnborn, ageInWords, dobCertainty } = person;
  if (isUnborn) return upperFirst(ageInWords);
  const born = dob === null ? 'date of birth not recorded' : `born ${inWords(dob)}`;
  const sure =
    dob === null || dobCertainty === 'confirmed' ? '' : ` (${labelInSentence('certainty', dobCertainty)})`;
  if (!isDead) return dob === null ? upperFirst(born) : `${upperFirst(ageInWords)}, ${born}${sure}`;
  const died = dod === null ? 'died, date not recorded' : `died ${inWords(dod)}`;
  const age = dob === null || dod === null ? '' : `, aged ${ageInWords}`;
  return `${upperFirst(died)}${age}; ${born}${sure}`;
}
