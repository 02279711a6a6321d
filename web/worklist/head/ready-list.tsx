import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { Link } from 'react-router';

import { classNamesOf } from '../../ui/class-names.ts';
import { askedOn, readyQuestions } from '../ready-questions.ts';
import { worklistPath, type WorklistAddress } from '../worklist-address.ts';
import styles from './worklist-head.module.css';

const names = classNamesOf(styles);

/** Questions ready to be asked: each is an address, to be opened or kept as a bookmark. */
export function ReadyList({ on }: { readonly on: WorklistAddress['on'] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={names('opener')}>
        Ready-made questions
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover aria-label="Ready-made questions" className={names('sheet')} placement="bottom start">
        <ul className={names('questions')}>
          {readyQuestions.map((question) => (
            <li key={question.id}>
              <Link to={worklistPath(askedOn(question, on))} onClick={() => setOpen(false)}>
                {question.title}
              </Link>
              <p className={names('soft')}>{question.says}</p>
            </li>
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  );
}
