import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

import { useFamilyScreen } from '../family/family-screen.ts';
import { useMapView } from '../family/map-view.ts';
import { classNamesOf } from '../ui/class-names.ts';
import styles from './steps-control.module.css';

const names = classNamesOf(styles);

/** Greys whoever is farther from the focus than so many steps; at its right end nobody is. */
export function StepsControl() {
  const { look } = useFamilyScreen();
  const { within, mostSteps, setWithin, greyedIds } = useMapView();
  const [preview, setPreview] = useState<number | null>(null);
  const settled = Math.min(within ?? mostSteps, mostSteps);
  if (mostSteps < 2) return null;
  const value = preview ?? settled;
  const greyed = greyedIds.size === 0 ? '' : `, ${greyedIds.size} greyed`;
  const who = look.focus?.shortName ?? 'the focus child';
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
        {value >= mostSteps ? `all ${mostSteps}` : `${value}${preview === null ? greyed : ''}`}
      </SliderOutput>
    </Slider>
  );
}
