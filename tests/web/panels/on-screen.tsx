import type { ReactNode } from 'react';

import { AskedQuestionsContext, answersOf } from '../../../web/family/asked-questions.ts';
import type { FamilyLook } from '../../../web/family/family-look.ts';
import { FamilyScreenContext, type FamilyScreen } from '../../../web/family/family-screen.ts';
import type { SettingKey } from '../../../api/domain/questions/question-settings.ts';

const nothing = () => undefined;

/** A family page that shows a look and does nothing, but for what a test asks of it. */
export function screenOf(look: FamilyLook, asked: Partial<FamilyScreen> = {}): FamilyScreen {
  return {
    shownAgencyId: null,
    showAgency: nothing,
    look,
    scene: null,
    selectedIds: [],
    pointedId: null,
    select: nothing,
    point: nothing,
    open: nothing,
    makeFocus: nothing,
    setDate: nothing,
    expand: nothing,
    view: 'genogram',
    setView: nothing,
    notation: 'uk',
    setNotation: nothing,
    quality: false,
    setQuality: nothing,
    inviteIds: [],
    chooseInvite: nothing,
    reportCopied: nothing,
    ...asked,
  };
}

interface OnScreenProps {
  readonly look: FamilyLook;
  readonly screen?: Partial<FamilyScreen>;
  readonly settings?: readonly SettingKey[];
  readonly setSettings?: (settings: readonly SettingKey[]) => void;
  readonly children: ReactNode;
}

/** Part of a family page with its questions answered. */
export function OnScreen({
  look,
  screen = {},
  settings = [],
  setSettings = nothing,
  children,
}: OnScreenProps) {
  const asked = { answers: answersOf(look.family, settings), isBehind: false, settings, setSettings };
  return (
    <FamilyScreenContext value={screenOf(look, screen)}>
      <AskedQuestionsContext value={asked}>{children}</AskedQuestionsContext>
    </FamilyScreenContext>
  );
}
