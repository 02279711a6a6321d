import { useState } from 'react';
import {
  Dialog,
  DialogTrigger,
  Label,
  Popover,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';

import { useFamilyScreen } from '../family/family-screen.ts';
import { useMapView } from '../family/map-view.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './steps-control.module.css';

const names = classNamesOf(styles);

/** Greys whoever is farther from the focus than so many steps; at the right end of the slider nobody is. */
export function StepsControl() {
  const { look } = useFamilyScreen();
  const { within, mostSteps, greyedIds } = useMapView();
  if (mostSteps < 2) return null;
  const isAll = within === null || within >= mostSteps;
  const who = look.focus?.shortName ?? 'the focus child';
  return (
    <DialogTrigger>
      <ActionButton pressed={!isAll}>
        {isAll ? 'All steps' : `Within ${within} of ${mostSteps} steps, ${greyedIds.size} greyed`}
      </ActionButton>
      <Popover className={names('sheet')} placement="bottom start">
        <Dialog className={names('dialog')} aria-label={`Steps from ${who}`}>
          <StepsSlider who={who} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function StepsSlider({ who }: { readonly who: string }) {
  const { within, mostSteps, setWithin, greyedIds } = useMapView();
  const [preview, setPreview] = useState<number | null>(null);
  const value = preview ?? Math.min(within ?? mostSteps, mostSteps);
  return (
    <Slider
      className={names('steps')}
      minValue={1}
      maxValue={mostSteps}
      value={value}
      onChange={setPreview}
      onChangeEnd={(steps) => {
        setPreview(null);
        setWithin(steps >= mostSteps ? null : steps);
      }}
    >
      <Label>Steps from {who}</Label>
      <SliderTrack className={names('track')}>
        <SliderThumb className={names('thumb')} />
      </SliderTrack>
      <SliderOutput className={names('output')}>
        {value >= mostSteps ? `all ${mostSteps}` : `${value} of ${mostSteps}`}
      </SliderOutput>
      <p className={names('about')}>
        A step is one parent, partner, carer or shared home.{' '}
        {greyedIds.size === 0 ? 'Nobody' : greyedIds.size} {greyedIds.size > 1 ? 'are' : 'is'} greyed; nobody
        is left out.
      </p>
    </Slider>
  );
}
