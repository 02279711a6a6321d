import { Button, Group, Input, Label, NumberField } from 'react-aria-components';

import type { Question, QuestionParameter } from '../../../api/domain/questions/question.ts';
import { useAskedQuestions } from '../../family/asked-questions.ts';
import { settingsOf, withSetting } from '../../../api/domain/questions/question-settings.ts';
import { classNamesOf } from '../../ui/class-names.ts';
import styles from './findings.module.css';

const names = classNamesOf(styles);

/** The numbers that a question takes, each within its bounds; what is changed stands in the address. */
export function QuestionSettings({ question }: { readonly question: Question }) {
  const { settings, setSettings } = useAskedQuestions();
  const own = settingsOf(settings, question.id);
  if (question.parameters.length === 0) return null;
  return (
    <div className={names('settings')}>
      {question.parameters.map((parameter) => (
        <Setting
          key={parameter.name}
          parameter={parameter}
          value={own[parameter.name] ?? parameter.default}
          onChange={(value) => setSettings(withSetting(settings, question.id, parameter.name, value))}
        />
      ))}
    </div>
  );
}

interface SettingProps {
  readonly parameter: QuestionParameter;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Setting({ parameter, value, onChange }: SettingProps) {
  const { label, unit, least, most, default: usual } = parameter;
  // "Days without being seen" says its unit already.
  const told = label.toLowerCase().startsWith(unit) ? '' : unit;
  const about = [told, value === usual ? '' : `(usually ${usual})`].filter((part) => part !== '').join(' ');
  return (
    <NumberField
      className={names('setting')}
      value={value}
      minValue={least}
      maxValue={most}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      onChange={(next) => onChange(Number.isNaN(next) ? usual : Math.round(next))}
    >
      <Label>{label}</Label>
      <Group className={names('number')}>
        <Button slot="decrement" className={names('step')}>
          −
        </Button>
        <Input className={names('input')} />
        <Button slot="increment" className={names('step')}>
          +
        </Button>
      </Group>
      {about === '' ? null : <span className={names('unit')}>{about}</span>}
    </NumberField>
  );
}
