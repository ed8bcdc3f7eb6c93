import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  ScalesRegular,
  SubtractCircleRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { WetOordeel } from '@domain/wet/wet-uitkomst';

type Soort = WetOordeel['soort'];

export const OORDEEL_ICON = {
  nietNodig: SubtractCircleRegular,
  voldoet: CheckmarkCircleFilled,
  nogNiet: ScalesRegular,
  teLaat: ErrorCircleFilled,
  geenOvereenstemming: ErrorCircleFilled,
} as const satisfies Record<Soort, FluentIcon>;

/** In dark a fill this large is too loud: there only the stroke and the icon have the colour. */
const vlak = (kleur: string) => `light-dark(${kleur}, ${tokens.colorNeutralBackground2})`;

const rood = {
  backgroundColor: vlak(tokens.colorStatusDangerBackground1),
  border: `1px solid ${tokens.colorStatusDangerBorder1}`,
};

export const useVlakStyles = makeStyles({
  nietNodig: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  voldoet: {
    backgroundColor: vlak(tokens.colorStatusSuccessBackground1),
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  nogNiet: {
    backgroundColor: vlak(tokens.colorStatusWarningBackground1),
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  teLaat: rood,
  geenOvereenstemming: rood,
});

export const useKleurStyles = makeStyles({
  nietNodig: { color: tokens.colorNeutralForeground3 },
  voldoet: { color: tokens.colorStatusSuccessForeground1 },
  nogNiet: { color: tokens.colorStatusWarningForeground3 },
  teLaat: { color: tokens.colorStatusDangerForeground3 },
  geenOvereenstemming: { color: tokens.colorStatusDangerForeground3 },
});
