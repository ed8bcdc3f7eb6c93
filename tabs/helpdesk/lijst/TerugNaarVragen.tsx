import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import { focusRing, text } from '../../ui/layout';
import { HELPDESK } from '../adressen';
import { breedte } from '../helpdesk-layout';

const useStyles = makeStyles({
  root: {
    ...text.context,
    ...focusRing,
    display: 'inline-flex',
    flexGrow: '0 !important',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '44px',
    paddingInline: '16px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [breedte.naast]: { display: 'none' },
    [breedte.print]: { display: 'none' },
  },
});

/** Where the list is a page of its own, the way back to it. */
export const TerugNaarVragen = () => (
  <Link href={HELPDESK} className={useStyles().root}>
    <ArrowLeftRegular aria-hidden /> Alle vragen
  </Link>
);
