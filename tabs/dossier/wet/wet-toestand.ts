import {
  CheckmarkCircleFilled,
  CircleRegular,
  ClockRegular,
  ErrorCircleFilled,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { WetToestand } from '@domain/wet/wet-uitkomst';

export const WET_ICON = {
  inOrde: CheckmarkCircleFilled,
  loopt: ClockRegular,
  ontbreekt: ErrorCircleFilled,
  wacht: CircleRegular,
} as const satisfies Record<WetToestand, FluentIcon>;

/** What the icon says, for who does not see it and on paper. */
export const WET_WOORD = {
  inOrde: 'in orde',
  loopt: 'loopt op tijd',
  ontbreekt: 'ontbreekt',
  wacht: 'wacht',
} as const satisfies Record<WetToestand, string>;
