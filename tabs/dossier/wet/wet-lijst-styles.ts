import { makeStyles, tokens } from '@fluentui/react-components';
import { card, text } from '../../ui/layout';

/** What both lists of requirements share. */
export const useWetLijstStyles = makeStyles({
  kop: { ...text.cardTitle, marginBottom: '10px' },
  aantal: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  lijst: { ...card, listStyleType: 'none', margin: 0, padding: 0 },
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px' },
  titel: { ...text.body, margin: 0 },
  toelichting: { ...text.help, margin: '2px 0 0' },
  inOrde: { color: tokens.colorStatusSuccessForeground1 },
  loopt: { color: tokens.colorNeutralForeground3 },
  ontbreekt: { color: tokens.colorStatusDangerForeground3 },
  wacht: { color: tokens.colorNeutralForeground3 },
});
