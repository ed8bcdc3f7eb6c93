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

/**
 * In dark a fill this large in a status colour is too loud: there the stroke and the icon have the colour. The token is white
 * in the light theme and the value of `colorNeutralBackground2` in the dark one; a breath of the colour goes over it.
 */
const vlak = (kleur: string) => `color-mix(in srgb, ${kleur} 4%, ${tokens.colorNeutralForegroundInverted})`;

const rood = {
  backgroundColor: vlak(tokens.colorStatusDangerForeground3),
  border: `1px solid ${tokens.colorStatusDangerBorder1}`,
};

export const useVlakStyles = makeStyles({
  nietNodig: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  voldoet: {
    backgroundColor: vlak(tokens.colorStatusSuccessForeground1),
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  nogNiet: {
    backgroundColor: vlak(tokens.colorStatusWarningForeground3),
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
