import {
  Button,
  Dialog,
  DialogTrigger,
  Group,
  Input,
  Label,
  NumberField,
  Popover,
} from 'react-aria-components';

import { daysInWords } from '../../api/domain/calendar-date.ts';
import { seenDefaults } from '../../api/domain/seen/seen-rules.ts';
import { unseenForInWords } from '../../api/domain/seen/unseen-for.ts';
import { countInWords } from '../../api/domain/words/lists-in-words.ts';
import { mostUnseenDays } from '../family/family-address.ts';
import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import findings from './findings/findings.module.css';
import styles from './unseen-control.module.css';

const names = classNamesOf({ ...findings, ...styles });
const usualChoices = [14, 28, seenDefaults.unseenDays, 91, 182];

/** Greys everybody but children not seen for so many days. Those of whom it cannot be said are never greyed for it. */
export function UnseenControl() {
  const { unseen } = useMapView();
  const isOn = unseen !== null;
  const count = isOn ? unseen.unseen.length + unseen.never.length : 0;
  return (
    <DialogTrigger>
      <ActionButton
        pressed={isOn}
        {...(isOn ? { label: `Not seen: ${count}, in ${daysInWords(unseen.days)}` } : {})}
      >
        {isOn ? `Not seen: ${count}` : 'Not seen in…'}
      </ActionButton>
      <Popover className={names('sheet')} placement="bottom start">
        <Dialog className={names('dialog')} aria-label="Show only children not seen for a time">
          <Days />
          <Told />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Days() {
  const { unseen, setUnseenDays } = useMapView();
  return (
    <>
      <p className={names('label')}>Show only children not seen for at least</p>
      <div className={names('choices')} role="group" aria-label="Usual numbers of days">
        {usualChoices.map((days) => (
          <ActionButton key={days} pressed={unseen?.days === days} onPress={() => setUnseenDays(days)}>
            {daysInWords(days)}
          </ActionButton>
        ))}
      </div>
      <NumberField
        className={names('setting')}
        value={unseen?.days ?? seenDefaults.unseenDays}
        minValue={1}
        maxValue={mostUnseenDays}
        formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
        onChange={(days) => setUnseenDays(Number.isNaN(days) ? null : Math.round(days))}
      >
        <Label>or another number of days</Label>
        <Group className={names('number')}>
          <Button slot="decrement" className={names('step')}>
            −
          </Button>
          <Input className={names('input')} />
          <Button slot="increment" className={names('step')}>
            +
          </Button>
        </Group>
      </NumberField>
    </>
  );
}

/** How many are left, who stays because it cannot be said, and how many are greyed. */
function Told() {
  const { unseen, unseenButGreyed, greyedIds, setUnseenDays } = useMapView();
  if (unseen === null) {
    return (
      <p className={names('about')}>
        Everybody else is greyed, nobody is left out. A child of whom it is not held stays, with those words.
      </p>
    );
  }
  return (
    <>
      <p role="status" className={names('about')}>
        {unseenForInWords(unseen)}. {countInWords(greyedIds.size, 'person is', 'people are')} greyed; nobody
        is left out.
        {unseenButGreyed === 0
          ? ''
          : ` Of these children ${unseenButGreyed} ${unseenButGreyed === 1 ? 'is' : 'are'} greyed too, being more steps away than are shown.`}
      </p>
      <p>
        <ActionButton onPress={() => setUnseenDays(null)}>Show everybody</ActionButton>
      </p>
    </>
  );
}
