import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { classNamesOf } from './class-names.ts';
import styles from './dialog-frame.module.css';

const names = classNamesOf(styles);

interface DialogFrameProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page: Escape or a press outside closes it, and focus goes back to where it came from. */
export function DialogFrame({ title, isOpen, onClose, children }: DialogFrameProps) {
  return (
    <ModalOverlay
      className={names('shade')}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={names('sheet')}>
        <Dialog className={names('dialog')}>
          <header className={names('head')}>
            <Heading slot="title" level={2} className={names('title')}>
              {title}
            </Heading>
            <Button className={names('close')} onPress={onClose}>
              Close
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
